package io.nacre.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help of all commands as a manual page (man(7)). */
final class ManualPage {
  private final StringBuilder page = new StringBuilder();

  private ManualPage() {}

  /** The page of a program and its commands. */
  static String of(CommandLine program) {
    ManualPage manual = new ManualPage();
    CommandSpec spec = program.getCommandSpec();
    String name = spec.name();
    manual.line(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"" + Version.name() + "\"");
    manual.line(".SH NAME");
    manual.line(name + " \\- " + text(description(spec)));
    manual.line(".SH SYNOPSIS");
    manual.line(".B " + name);
    manual.line("[COMMAND] [OPTION]... [FILE]...");
    manual.line(".SH OPTIONS");
    manual.options(spec);
    manual.line(".SH COMMANDS");
    program.getSubcommands().values().stream()
        .distinct()
        .forEach(command -> manual.command(command.getCommandSpec()));
    manual.line(".SH EXIT STATUS");
    manual.line("0 done, 1 failed, 2 wrong usage, 3 a gate is crossed, 4 nothing to analyse.");
    return manual.page.toString();
  }

  private void command(CommandSpec spec) {
    line(".SS " + text(spec.qualifiedName()));
    line(text(description(spec)));
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      entry(parameter.paramLabel(), parameter.description());
    }
    options(spec);
  }

  private void options(CommandSpec spec) {
    for (OptionSpec option : spec.options()) {
      if (!option.hidden() && !option.inherited()) {
        String names = String.join(", ", option.names());
        String value = option.typeInfo().isBoolean() ? "" : " " + option.paramLabel();
        entry(names + value, option.description());
      }
    }
  }

  private void entry(String what, String... description) {
    line(".TP");
    line("\\fB" + text(what) + "\\fR");
    line(text(String.join(" ", description)));
  }

  private static String description(CommandSpec spec) {
    return String.join(" ", spec.usageMessage().description());
  }

  private static String text(String words) {
    String plain = Help.Ansi.OFF.string(words).replace("%%", "%").replace("%n", " ");
    String escaped = plain.replace("\\", "\\e").replace("-", "\\-");
    return escaped
        .lines()
        .map(each -> each.startsWith(".") || each.startsWith("'") ? "\\&" + each : each)
        .collect(Collectors.joining("\n"));
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
