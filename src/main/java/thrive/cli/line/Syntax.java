package thrive.cli.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What may be typed after a command's name. It is told to picocli by plain calls: reading annotations by reflection
 * would lengthen every start.
 *
 * @param name the command
 * @param summary what it does, in a line
 * @param options its own options, beside the common ones, each with what fills the gap in its description
 * @param positional its arguments, if it has any
 * @param examples command lines that show it at work
 */
public record Syntax(
        String name, String summary, List<Option> options, Optional<Positional> positional, List<String> examples) {

    /** An option, and what fills the gap in its description. */
    record Option(Opt opt, String detail) {}

    /** Arguments without a dash: how they are called, how many there may be ("0..*"), and what they are. */
    record Positional(String label, String arity, String about) {}

    public Syntax {
        options = List.copyOf(options);
        examples = List.copyOf(examples);
    }

    /** A command without options or arguments of its own. */
    public static Syntax of(String name, String summary) {
        return new Syntax(name, summary, List.of(), Optional.empty(), List.of());
    }

    public Syntax with(Opt opt) {
        return with(opt, "");
    }

    public Syntax with(Opt opt, String detail) {
        List<Option> more = new ArrayList<>(options);
        more.add(new Option(opt, detail));
        return new Syntax(name, summary, more, positional, examples);
    }

    public Syntax arguments(String label, String arity, String about) {
        return new Syntax(name, summary, options, Optional.of(new Positional(label, arity, about)), examples);
    }

    public Syntax examples(String... lines) {
        return new Syntax(name, summary, options, positional, List.of(lines));
    }

    /** Whether an option of its own is typed so. */
    public boolean offers(String typed) {
        return options.stream().anyMatch(option -> option.opt().names().contains(typed));
    }

    /** The same for picocli. */
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name(name);
        for (Option option : options) {
            spec.addOption(option(option));
        }
        for (Opt opt : Opt.COMMON) {
            spec.addOption(option(new Option(opt, "")));
        }
        positional.ifPresent(p -> spec.addPositional(positional(p)));
        spec.usageMessage()
                .description(summary)
                .sortOptions(false)
                .abbreviateSynopsis(true)
                .footer(examples.isEmpty() ? new String[0] : footer());
        return spec;
    }

    private static PositionalParamSpec positional(Positional positional) {
        PositionalParamSpec.Builder builder = PositionalParamSpec.builder()
                .paramLabel(positional.label())
                .arity(positional.arity())
                .required(!positional.arity().startsWith("0"))
                .description(positional.about().replace("%", "%%"));
        return positional.arity().equals("1")
                ? builder.index("0").type(String.class).build()
                : builder.type(List.class).auxiliaryTypes(String.class).build();
    }

    private String[] footer() {
        List<String> lines = new ArrayList<>(List.of("", "Examples:"));
        examples.forEach(example -> lines.add("  " + example));
        return lines.toArray(String[]::new);
    }

    static OptionSpec option(Option option) {
        Opt opt = option.opt();
        String about = opt.about().replace("%s", option.detail());
        OptionSpec.Builder builder =
                OptionSpec.builder(opt.names().toArray(String[]::new)).description(about.replace("%", "%%"));
        if (opt.isRepeatable()) {
            return builder.type(List.class)
                    .auxiliaryTypes(String.class)
                    .paramLabel(opt.label())
                    .build();
        }
        return opt.isFlag()
                ? builder.type(boolean.class)
                        .usageHelp(opt == Opt.HELP)
                        .versionHelp(opt == Opt.VERSION)
                        .build()
                : builder.type(String.class).paramLabel(opt.label()).build();
    }
}
