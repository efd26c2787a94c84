package thrive.cli.line;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

import thrive.files.yaml.WrittenDate;
import thrive.problem.DidYouMean;

/** What was typed, asked for by option. Options that every command has may stand before the command or after it. */
public final class Arguments {

    private final ParseResult before;
    private final ParseResult after;

    /**
     * What picocli made of it.
     *
     * @param before what stood before the command
     * @param after what stood after it
     */
    public Arguments(ParseResult before, ParseResult after) {
        this.before = before;
        this.after = after;
    }

    /** Whether a flag is set. */
    public boolean has(Opt flag) {
        return after.hasMatchedOption(flag.longName()) || before.hasMatchedOption(flag.longName());
    }

    /** Whether the command has the option. */
    public boolean allows(Opt opt) {
        return after.commandSpec().findOption(opt.longName()) != null;
    }

    /** The value of an option, or nothing where it is not given. */
    public Optional<String> value(Opt opt) {
        String value = after.matchedOptionValue(opt.longName(), null);
        String either = value != null ? value : before.matchedOptionValue(opt.longName(), null);
        Optional<String> typed = Optional.ofNullable(either).map(JoinedValues::typed);
        if (opt.isPath() && typed.filter(String::isBlank).isPresent()) {
            // What a script hands over in a variable that nobody set; the current folder was hardly meant.
            throw new UsageError(opt.longName() + " is given with nothing behind it");
        }
        return typed;
    }

    /** The values of an option that may be given more than once, in the order typed. */
    public List<String> values(Opt opt) {
        List<String> values = after.matchedOptionValue(opt.longName(), List.of());
        return values.stream().map(JoinedValues::typed).toList();
    }

    /** A day, or nothing where it is not given. */
    public Optional<LocalDate> day(Opt opt) {
        return value(opt).map(typed -> {
            WrittenDate written = new WrittenDate(typed);
            return written.day()
                    .orElseThrow(() -> new UsageError(
                            opt.longName() + " is \"" + typed + "\", which is not a day such as 2026-03-12",
                            written.meant()));
        });
    }

    /** The arguments without a dash. */
    public List<String> positional() {
        Object value = after.matchedPositionalValue(0, null);
        if (value instanceof List<?> values) {
            return values.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    /** The value of an option that allows only some words, in whatever case; the first of them where it is not given. */
    public String oneOf(Opt opt, String... words) {
        return value(opt).map(typed -> oneOf(opt.longName(), typed, words)).orElse(words[0]);
    }

    /** The values, with commas between, of an option that allows only some words; the usual ones where it is not given. */
    public List<String> someOf(Opt opt, List<String> words, List<String> usual) {
        String[] known = words.toArray(String[]::new);
        return value(opt)
                .map(typed -> Arrays.stream(typed.split(",", -1))
                        .map(word -> oneOf(opt.longName(), word.strip(), known))
                        .distinct()
                        .toList())
                .orElse(usual);
    }

    /** The word that was typed, spelt as we spell it. */
    public static String oneOf(String what, String typed, String... words) {
        List<String> known = Arrays.asList(words);
        String lower = typed.toLowerCase(Locale.ROOT);
        if (!known.contains(lower)) {
            throw new UsageError(
                    what + " is \"" + typed + "\", which is not one of " + String.join(", ", known),
                    DidYouMean.among(typed, known));
        }
        return lower;
    }

    /** A whole number of at least 1, or nothing where it is not given. */
    public Optional<Integer> number(Opt opt) {
        return value(opt).map(typed -> {
            if (!typed.matches("[1-9]\\d{0,5}")) {
                throw new UsageError(
                        opt.longName() + " is \"" + typed + "\", which is not a whole number from 1 to 999,999");
            }
            return Integer.valueOf(typed);
        });
    }
}
