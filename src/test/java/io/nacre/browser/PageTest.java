package io.nacre.browser;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** The HTML report in a real browser, opened from a file as from a mail. */
class PageTest {
  private static final String HOSTILE =
      "Attente à la caisse <script>window.hacked=1</script></script></style>"
          + "<img src=x onerror=window.hacked=1> <a href=\"javascript:hacked=1\">x</a>"
          + " ${7*7} \u202Eitnemucod\u202C & \"'>";

  @TempDir static Path folder;

  private static Path page = Path.of("");
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
    page = write("en", "samples/boutique");
    browser.size(1400, 1000);
  }

  private static Path write(String language, String input) {
    Path file = folder.resolve(language + ".html");
    String[] command = {
      "analyze", "-q", "-f", "html", "-o", file.toString(), "--report-lang", language, input
    };
    assertThat(nacre(command).status()).isZero();
    return file;
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static void open(String hash) {
    browser.show(page, hash);
    browser.one("[data-chart=balance] svg");
  }

  @ParameterizedTest
  @CsvSource({"en, 1400", "fr, 1400", "en, 390"})
  void thePageLogsNothingAndAsksForNothing(String language, int width) {
    browser.size(width, 1000);
    browser.console();
    browser.show(write(language, "samples/boutique"), "");
    for (String chart : List.of("priority", "timeline", "balance")) {
      browser.one("[data-chart=" + chart + "] svg");
    }
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).isEmpty();
    assertThat(
            browser.script(
                "const page = document.documentElement; return page.scrollWidth -"
                    + " page.clientWidth"))
        .as("what stands beside the page")
        .isEqualTo(0L);
    browser.size(1400, 1000);
  }

  @Test
  void aBubbleShowsTheVerbatimsOfItsInsight() {
    open("");
    int all = browser.shown();
    WebElement bubble = browser.all("[data-chart=priority] circle").getLast(); // none covers it
    new Actions(browser.driver()).moveToElement(bubble).click().perform();
    int shown = browser.shown();
    assertThat(shown).isPositive().isLessThan(all);
    String theme = bubble.getDomAttribute("data-theme");
    assertThat(browser.driver().getCurrentUrl()).endsWith("#t=" + theme);
    assertThat(browser.one("#found").getText())
        .startsWith("Verbatims: " + shown + " of " + all + " · voices: ");
    assertThat(bubble.getDomAttribute("aria-label"))
        .startsWith(browser.one(".card.on .rank").getText() + ". ");
    assertThat(browser.one("#found").getText())
        .endsWith(
            String.valueOf(bubble.getDomAttribute("aria-label"))
                .replaceFirst(".*, (\\d+) voices.*", ", $1 with a problem or a wish"));
    String told = browser.one("a.show[data-theme='" + theme + "']").getText();
    assertThat(told).contains(" " + shown + " ");
  }

  @Test
  void aBubbleCanBeChosenWithTheKeyboardAndLeftAgain() {
    open("");
    int all = browser.shown();
    WebElement bubble = browser.one("[data-chart=priority] circle[aria-label^='2. ']");
    assertThat(bubble.getDomAttribute("tabindex")).isEqualTo("0");
    bubble.sendKeys(Keys.ENTER);
    assertThat(browser.shown()).isLessThan(all);
    assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
        .isEqualTo("verbatims-title");
    browser.driver().navigate().back();
    browser.until(any -> browser.shown() == all);
    browser.driver().navigate().forward();
    browser.until(any -> browser.shown() < all);
    browser.one("#controls [type=reset]").click();
    assertThat(browser.shown()).isEqualTo(all);
  }

  @Test
  void aCellOfTheHeatMapShowsAThemeInAPlace() {
    open("");
    Select facets = new Select(browser.one("#heat select"));
    facets.selectByVisibleText("magasin");
    WebElement cell = browser.one(".facet:not([hidden]) td[data-place] button");
    String told = String.valueOf(cell.getAccessibleName());
    cell.click();
    assertThat(browser.driver().getCurrentUrl()).contains("facet=magasin", "value=");
    int voices = Integer.parseInt(told.replaceAll(".*: (\\d+) of \\d+$", "$1"));
    String found = browser.one("#found").getText();
    assertThat(found).endsWith(", " + voices + " with a problem or a wish");
    assertThat(browser.shown()).isLessThan(30);
  }

  @Test
  void aSearchFindsWordsWhateverTheirAccentsAndCase() {
    open("");
    WebElement search = browser.one("#controls [name=q]");
    search.sendKeys("ETIQUETTE");
    browser.until(any -> browser.shown() < 100);
    assertThat(browser.all(".verbatims > li:not([hidden])"))
        .isNotEmpty()
        .allMatch(item -> item.getText().toLowerCase(java.util.Locale.ROOT).contains("étiquette"));
    assertThat(browser.driver().getCurrentUrl()).endsWith("#q=ETIQUETTE");
    int shown = browser.shown();
    new Select(browser.one("#controls [name=s]")).selectByValue("irritant");
    assertThat(browser.shown()).isPositive().isLessThanOrEqualTo(shown);
  }

  @Test
  void theAddressBringsBackWhatWasChosen() {
    open("#k=field&facet=magasin&value=Lyon&q=ticket");
    int shown = browser.shown();
    assertThat(shown).isPositive().isLessThan(15);
    assertThat(new Select(browser.one("#controls [name=k]")).getFirstSelectedOption().getText())
        .isEqualTo("field");
    open("#t=NONE&s=nonsense&facet=magasin&value=Atlantis");
    assertThat(browser.shown()).isGreaterThan(300);
  }

  @Test
  void aTableCanBeTakenAlongAsCsv() {
    open("");
    browser.script(
        "window.saved=''; const real = URL.createObjectURL; URL.createObjectURL = b => {"
            + " b.text().then(t => window.saved = t); return real(b); }");
    browser.script("document.querySelector('[data-chart=priority] details').open = true");
    List<WebElement> tools = browser.all("[data-chart=priority] .tools button");
    assertThat(tools).extracting(WebElement::getText).containsExactly("Copy", "CSV");
    tools.getLast().click();
    String csv =
        (String)
            browser.until(any -> {
              Object saved = browser.script("return window.saved");
              return saved.equals("") ? null : saved;
            });
    assertThat(csv).startsWith("\"Rank\",\"Insight\",\"ID\"").contains("\"1\",\"");
    assertThat(csv.lines()).hasSize(browser.all(".card").size() + 1);
  }

  @Test
  void hostileWordsAreShownAndNeverRun() throws IOException {
    Path csv = folder.resolve("<img src=x onerror=hacked=2>.csv");
    StringBuilder rows = new StringBuilder("verbatim;<b>ville;date\n");
    for (int i = 0; i < 12; i++) {
      rows.append('"').append(HOSTILE.replace("\"", "\"\"")).append(" n°").append(i).append("\";");
      rows.append(i % 2 == 0 ? "<script>window.hacked=3</script>" : "=1+1");
      rows.append(";2026-01-").append(10 + i).append('\n');
    }
    Files.writeString(csv, rows);
    browser.console();
    Path hostile = folder.resolve("hostile.html");
    String[] command = {
      "analyze", "-q", "-f", "html", "-o", hostile.toString(), "--text", "verbatim", csv.toString()
    };
    assertThat(nacre(command).status()).isZero();
    browser.show(hostile, "#q=%3Cscript%3E");
    browser.one("[data-chart=balance] svg");
    assertThat(browser.shown()).isEqualTo(12);
    assertThat(browser.script("return String(window.hacked)")).isEqualTo("undefined");
    assertThat(browser.all("img, iframe, [onerror], [href^='javascript'], .verbatims script"))
        .isEmpty();
    assertThat(browser.all("script")).hasSize(4);
    assertThat(browser.one(".verbatims bdi").getText())
        .contains("<script>window.hacked=1</script></script></style>")
        .contains("[U+202E]itnemucod[U+202C]")
        .contains("${7*7}");
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).isEmpty();
  }

  @Test
  void withoutScriptsThePageReadsAsADocument() {
    browser.scripts(false);
    try {
      browser.show(page, "");
      assertThat(browser.all("svg")).isEmpty();
      assertThat(browser.one("#controls").isDisplayed()).isFalse();
      for (String part : List.of("insights", "heat", "timeline", "balance", "signals", "rest")) {
        assertThat(browser.one("#" + part + " h2").isDisplayed()).as(part).isTrue();
      }
      assertThat(browser.all("table")).hasSizeGreaterThan(5).allMatch(WebElement::isDisplayed);
      assertThat(browser.all(".verbatims > li")).hasSize(321);
      assertThat(browser.one("#found").getText()).isEqualTo("321 verbatims");
    } finally {
      browser.scripts(true);
    }
  }

  @ParameterizedTest
  @CsvSource({"false, 1400", "true, 390"})
  void nothingStandsInTheWayOfReaders(boolean dark, int width) {
    browser.size(width, 1000);
    browser.dark(dark);
    try {
      browser.show(write("fr", "samples/boutique/notes"), "");
      browser.one("[data-chart=balance] svg");
      browser.script("document.querySelectorAll('details').forEach(each => each.open = true)");
      List<Rule> violations =
          new AxeBuilder()
              .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
              .analyze(browser.driver())
              .getViolations();
      assertThat(violations).as(told(violations)).isEmpty();
    } finally {
      browser.dark(false);
      browser.size(1400, 1000);
    }
  }

  private static String told(List<Rule> violations) {
    return violations.stream()
        .map(rule -> rule.getHelp() + ": " + rule.getNodes().stream().limit(3).toList())
        .collect(Collectors.joining("\n"));
  }
}
