package io.nacre.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that keeps what a page logs and asks for. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** A browser, or a skipped test where there is none. */
  static Browser open() {
    Optional<File> chromium = onPath("chromium");
    Optional<File> chromedriver = onPath("chromedriver");
    assumeTrue(
        chromium.isPresent() && chromedriver.isPresent(),
        "skipped: needs chromium and chromedriver (Debian: apt-get install chromium-driver)");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--force-prefers-reduced-motion");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.get()).build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Optional<File> onPath(String program) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path file = Path.of(folder, program);
      if (Files.isExecutable(file)) {
        return Optional.of(file.toFile());
      }
    }
    return Optional.empty();
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a file, at a place in it or in a state that its address tells. */
  void show(Path file, String hash) {
    driver.get("about:blank");
    driver.get(file.toUri() + hash);
  }

  /** Sets how wide and high the page is shown. */
  void size(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Asks for the dark look or the light one. */
  void dark(boolean dark) {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    command("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
  }

  /** Lets pages run scripts or not. */
  void scripts(boolean allowed) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  private void command(String name, Map<String, Object> parameters) {
    driver.executeCdpCommand(name, parameters);
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement one(String selector) {
    return until(some -> all(selector).stream().findFirst().orElse(null));
  }

  /** Waits for something to be there. */
  <T> T until(ExpectedCondition<T> condition) {
    return Objects.requireNonNull(new WebDriverWait(driver, PATIENCE).until(condition));
  }

  /** What a script in the page gives. */
  Object script(String script, Object... arguments) {
    return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
  }

  /** How many verbatims are shown. */
  int shown() {
    return ((Number)
            script("return document.querySelectorAll('.verbatims > li:not([hidden])').length"))
        .intValue();
  }

  /** What the page wrote to its console. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses that pages asked for, files and what stands in the page itself left out. */
  List<String> requests() {
    List<String> requests = new ArrayList<>();
    try {
      for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE).getAll()) {
        JsonNode message = new ObjectMapper().readTree(entry.getMessage()).path("message");
        if (message.path("method").asText().equals("Network.requestWillBeSent")) {
          requests.add(message.at("/params/request/url").asText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(requests).as("requests are logged").anyMatch(url -> url.startsWith("file:"));
    requests.removeIf(url -> url.startsWith("file:") || url.startsWith("about:"));
    return requests;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
