package thrive.cli.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Options with other dashes than their own: a long dash, which word processors and chat programs make of two hyphens, or one hyphen
 * before a whole word, which would be read as an option of one letter and its value.
 */
public final class MistypedDash {

    private static final Pattern LONG_DASH =
            Pattern.compile("(?=-*+[\u2010-\u2015\u2212])[\u2010-\u2015\u2212-]++(.+)");
    private static final Pattern ONE_HYPHEN = Pattern.compile("-([a-z][a-z-]+)");

    private MistypedDash() {}

    /** What is to be said of the first such option among the words that were typed, if there is one. */
    public static Optional<UsageError> in(List<String> words) {
        int end = words.contains("--") ? words.indexOf("--") : words.size();
        for (int i = 0; i < end; i++) {
            boolean isValue = i > 0
                    && Opt.named(words.get(i - 1)).filter(opt -> !opt.isFlag()).isPresent();
            Optional<UsageError> slip = isValue ? Optional.empty() : in(nameIn(words.get(i)));
            if (slip.isPresent()) {
                return slip;
            }
        }
        return Optional.empty();
    }

    private static Optional<UsageError> in(String name) {
        Matcher dashed = LONG_DASH.matcher(name);
        if (dashed.matches()) {
            return option(dashed.group(1))
                    .map(option ->
                            new UsageError("\"" + name + "\" begins with a long dash; type hyphens", List.of(option)));
        }
        Matcher word = ONE_HYPHEN.matcher(name);
        return word.matches() && Opt.named("-" + name).isPresent()
                ? Optional.of(new UsageError("there is no option \"" + name + "\"", List.of("-" + name)))
                : Optional.empty();
    }

    /** The option of that name, with its hyphens. */
    private static Optional<String> option(String name) {
        String hyphens = name.length() == 1 ? "-" : "--";
        return Optional.of(hyphens + name).filter(option -> Opt.named(option).isPresent());
    }

    private static String nameIn(String word) {
        return word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    }
}
