package thrive.cli.line;

import java.util.List;
import java.util.Optional;

/**
 * Options with other dashes than their own: a long dash, which word processors and chat programs make of two hyphens, or one hyphen
 * before a whole word, which would be read as an option of one letter and its value.
 */
public final class MistypedDash {

    private static final String LONG_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

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
        int dashes = 0;
        boolean isLong = false;
        while (dashes < name.length() && isDash(name.charAt(dashes))) {
            isLong |= name.charAt(dashes) != '-';
            dashes++;
        }
        if (isLong && dashes < name.length()) {
            return option(name.substring(dashes))
                    .map(option ->
                            new UsageError("\"" + name + "\" begins with a long dash; type hyphens", List.of(option)));
        }
        boolean isWord = dashes == 1 && name.length() > 2;
        return isWord && Opt.named("-" + name).isPresent()
                ? Optional.of(new UsageError("there is no option \"" + name + "\"", List.of("-" + name)))
                : Optional.empty();
    }

    private static boolean isDash(char c) {
        return c == '-' || LONG_DASHES.indexOf(c) >= 0;
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
