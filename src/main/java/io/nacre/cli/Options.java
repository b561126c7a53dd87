package io.nacre.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
    command.addOption(flag(names, field).description(description).build());
  }

  /** An option that takes no value and may also stand before the command or at any other. */
  void flagOfAll(String names, Consumer<Boolean> field, String description) {
    command.addOption(
        flag(names, field).scopeType(ScopeType.INHERIT).description(description).build());
  }

  /** The options that show the help and the version of nacre, at each command. */
  void help() {
    command.addOption(
        flag("-h, --help", any -> {})
            .usageHelp(true)
            .description("Show this help message and exit.")
            .build());
    command.addOption(
        flag("-V, --version", any -> {})
            .versionHelp(true)
            .description("Print version information and exit.")
            .build());
  }

  private static OptionSpec.Builder flag(String names, Consumer<Boolean> field) {
    return bound(names, new Field<>(() -> null, field)).type(boolean.class);
  }

  /** An option that takes a text. */
  void text(String names, String label, Consumer<String> field, String... description) {
    one(names, label, String.class, null, field, description);
  }

  /** An option that takes a text, and the one that it has where it is not given. */
  void text(
      String names, String label, String usual, Consumer<String> field, String... description) {
    one(names, label, String.class, usual, field, description);
  }

  /** An option that takes a whole number. */
  void number(String names, String label, Consumer<Integer> field, String... description) {
    one(names, label, Integer.class, null, field, description);
  }

  /**
   * An option that takes one of some words, in upper or lower case.
   *
   * @param usual the word that it has where it is not given, if any
   */
  <T extends Enum<T>> void choice(
      String names,
      String label,
      Class<T> words,
      @Nullable String usual,
      Consumer<T> field,
      String... description) {
    one(names, label, words, usual, field, description);
  }

  /** An option that takes a text and may be repeated. */
  void texts(
      String names,
      String label,
      Supplier<List<String>> value,
      Consumer<List<String>> field,
      String... description) {
    command.addOption(
        bound(names, new Field<>(value, field))
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(label)
            .description(description)
            .build());
  }

  /** What stands behind the options: one text. */
  void operand(String label, Consumer<String> field, String description) {
    Field<String> bound = new Field<>(() -> null, field);
    command.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .type(String.class)
            .required(true)
            .getter(bound)
            .setter(bound)
            .paramLabel(label)
            .description(description)
            .build());
  }

  /**
   * What stands behind the options: texts, which the command may still build on.
   *
   * @param arity how many: {@code 0..*}
   */
  static PositionalParamSpec.Builder operands(
      String label,
      String arity,
      Supplier<List<String>> value,
      Consumer<List<String>> field,
      String description) {
    Field<List<String>> bound = new Field<>(value, field);
    return PositionalParamSpec.builder()
        .arity(arity)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .getter(bound)
        .setter(bound)
        .paramLabel(label)
        .description(description);
  }

  /** Adds what stands behind the options. */
  void add(PositionalParamSpec.Builder operands) {
    command.addPositional(operands.build());
  }

  private <T> void one(
      String names,
      String label,
      Class<T> type,
      @Nullable String usual,
      Consumer<T> field,
      String... description) {
    command.addOption(
        bound(names, new Field<>(() -> null, field))
            .type(type)
            .defaultValue(usual)
            .paramLabel(label)
            .description(description)
            .build());
  }

  private static OptionSpec.Builder bound(String names, Field<?> field) {
    return OptionSpec.builder(names.split(", ", -1)).getter(field).setter(field);
  }

  /** A field that an option sets. */
  private record Field<V>(Supplier<@Nullable V> value, Consumer<V> setting)
      implements IGetter, ISetter {
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as picocli declares it
    public <T> T get() {
      return (T) value.get();
    }

    @Override
    @SuppressWarnings("unchecked") // picocli converts a value to the type of the option
    public <T> T set(T given) {
      if (given != null) { // as which picocli sees the first value of all
        setting.accept((V) given);
      }
      return given;
    }
  }
}
