package io.nacre.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * The options of a command, each of which sets a field by a function. Annotations would be shorter,
 * but the JVM makes classes for them anew at each start.
 */
final class Options {
  private final CommandSpec command;

  /** Adds options to a command. */
  Options(CommandSpec command) {
    this.command = command;
  }

  /**
   * An option that takes no value.
   *
   * @param names as the help shows them: {@code -q, --quiet}
   * @param field is set to true where it is given
   */
  void flag(String names, Consumer<Boolean> field, String description) {
    command.addOption(flagged(names, field, description).build());
  }

  /** An option that takes no value and may also stand before the command or at any other. */
  void flagOfAll(String names, Consumer<Boolean> field, String description) {
    command.addOption(flagged(names, field, description).scopeType(ScopeType.INHERIT).build());
  }

  /** The options that show the help and the version of nacre, at each command. */
  void help() {
    command.addOption(
        flagged("-h, --help", any -> {}, "Show this help message and exit.")
            .usageHelp(true)
            .build());
    command.addOption(
        flagged("-V, --version", any -> {}, "Print version information and exit.")
            .versionHelp(true)
            .build());
    command.versionProvider(new Version());
  }

  /** An option that takes a text. */
  void text(String names, String label, Consumer<String> field, String... description) {
    value(names, label, String.class, field, description);
  }

  /** An option that takes a whole number. */
  void number(String names, String label, Consumer<Integer> field, String... description) {
    value(names, label, Integer.class, field, description);
  }

  /** An option that takes one of some words, in upper or lower case. */
  <T extends Enum<T>> void choice(
      String names, String label, Class<T> words, Consumer<T> field, String... description) {
    value(names, label, words, field, description);
  }

  /**
   * An option that takes a text and may be repeated.
   *
   * @param field takes all that are given in the place of what it holds
   */
  void texts(String names, String label, List<String> field, String... description) {
    command.addOption(
        option(names, Field.of(field))
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(label)
            .description(description)
            .build());
  }

  /** What stands behind the options: one text. */
  void operand(String label, Consumer<String> field, String description) {
    command.addPositional(
        operand(label, Field.of(field), description)
            .type(String.class)
            .index("0")
            .required(true)
            .build());
  }

  /**
   * What stands behind the options: texts.
   *
   * @param arity how many: {@code 0..*}
   * @param field takes all that are given in the place of what it holds
   */
  void operands(String label, String arity, List<String> field, String description) {
    operands(label, arity, field, null, description);
  }

  /**
   * The same, each taken by a function.
   *
   * @param taking takes the next one; null where it is added as it is
   */
  void operands(
      String label,
      String arity,
      List<String> field,
      @Nullable IParameterConsumer taking,
      String description) {
    command.addPositional(
        operand(label, Field.of(field), description)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity(arity)
            .parameterConsumer(taking)
            .build());
  }

  /** What an option takes, as a list in words where it takes one of some. */
  static String takes(OptionSpec option) {
    Object[] words = option.type().getEnumConstants();
    if (words == null) {
      return "a whole number";
    }
    int last = words.length - 1;
    String others =
        Arrays.stream(words, 0, last).map(Object::toString).collect(Collectors.joining(", "));
    return (others + " or " + words[last]).toLowerCase(Locale.ROOT);
  }

  private <T> void value(
      String names, String label, Class<T> type, Consumer<T> field, String... description) {
    command.addOption(
        option(names, Field.of(field))
            .type(type)
            .paramLabel(label)
            .description(description)
            .build());
  }

  private static OptionSpec.Builder flagged(
      String names, Consumer<Boolean> field, String description) {
    return option(names, Field.of(field)).type(boolean.class).description(description);
  }

  private static OptionSpec.Builder option(String names, Field<?> field) {
    return OptionSpec.builder(names.split(", ", -1)).getter(field).setter(field);
  }

  private static PositionalParamSpec.Builder operand(
      String label, Field<?> field, String description) {
    return PositionalParamSpec.builder()
        .getter(field)
        .setter(field)
        .paramLabel(label)
        .description(description);
  }

  /** A field that an option sets. */
  private record Field<V>(Supplier<@Nullable V> value, Consumer<V> setting)
      implements IGetter, ISetter {
    static <V> Field<V> of(Consumer<V> setting) {
      return new Field<>(() -> null, setting);
    }

    static Field<List<String>> of(List<String> list) {
      return new Field<>(
          () -> list,
          given -> {
            List<String> all = List.copyOf(given); // they may be those of the list itself
            list.clear();
            list.addAll(all);
          });
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as picocli declares it
    public <T> T get() {
      return (T) value.get();
    }

    @Override
    @SuppressWarnings("unchecked") // picocli converts a value to the type of the option
    public <T> T set(T given) {
      if (given != null) { // null is what picocli sets before it looks at the arguments
        setting.accept((V) given);
      }
      return given;
    }
  }
}
