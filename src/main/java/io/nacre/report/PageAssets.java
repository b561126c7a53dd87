package io.nacre.report;

import io.nacre.corpus.Resources;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the page needs beside its words: its look, the library of charts and what the page does. All
 * of it stands in the page, and the page's Content Security Policy lets nothing else run or load.
 *
 * @param style the style sheet
 * @param scripts the scripts, in the order in which they run
 */
record PageAssets(String style, List<String> scripts) {
  private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";

  /**
   * The style that Observable Plot puts into each chart of the class "plot". It is part of the
   * library; the page's policy must know it word for word.
   */
  private static final String PLOT_STYLE =
      """
      :where(.plot-chart) {
        --plot-background: white;
        display: block;
        height: auto;
        height: intrinsic;
        max-width: 100%;
      }
      :where(.plot-chart text),
      :where(.plot-chart tspan) {
        white-space: pre;
      }\
      """;

  PageAssets {
    scripts = List.copyOf(scripts);
  }

  static PageAssets load() {
    return new PageAssets(
        text("page.css"), List.of(text(D3), text("plot.umd.min.js"), text("page.js")));
  }

  private static String text(String resource) {
    return Resources.text(PageAssets.class, resource);
  }

  /** The Content Security Policy: only these scripts and styles, and no address at all. */
  String policy() {
    return "default-src 'none'; script-src "
        + scripts.stream().map(PageAssets::hash).collect(Collectors.joining(" "))
        + "; style-src "
        + hash(style)
        + " "
        + hash(PLOT_STYLE)
        + "; base-uri 'none'; form-action 'none'";
  }

  /** A hash as CSP Level 3 writes it. */
  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(bytes) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
