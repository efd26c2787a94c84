package thrive.cli.line;

import java.util.List;
import java.util.Optional;

/**
 * Options whose value is missing, since another option follows. A value may well look like an option ({@code --notes=-q}), but then it
 * is joined to its own with an equals sign.
 */
public final class LooseValues {

    private LooseValues() {}

    /** What is to be said of the first such option among the words that were typed, if there is one. */
    public static Optional<UsageError> in(List<String> words) {
        int end = words.contains("--") ? words.indexOf("--") : words.size();
        for (int i = 0; i + 1 < end; i++) {
            Optional<Opt> option = Opt.named(words.get(i)).filter(opt -> !opt.isFlag());
            if (option.isPresent() && Opt.named(nameIn(words.get(i + 1))).isPresent()) {
                return Optional.of(missing(option.get(), words.get(i), words.get(i + 1)));
            }
            i += option.isPresent() ? 1 : 0;
        }
        return Optional.empty();
    }

    private static String nameIn(String word) {
        return word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    }

    private static UsageError missing(Opt option, String name, String next) {
        return new UsageError(
                name + " needs its " + option.label() + "; to give it \"" + next + "\", write " + name + "=" + next);
    }
}
