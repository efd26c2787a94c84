package thrive.files.definition;

import java.util.Locale;
import java.util.Optional;

import thrive.files.yaml.Fields;
import thrive.problem.Code;
import thrive.problem.Problem;

/** How much one definition may list: more than any room or county has, and no more than can be read and merged in good time. */
enum ListLimit {
    TABLES("tables", 1_000, Code.S21, "the site"),
    ROUNDS("rounds", 100, Code.S22, "the site"),
    PRINCIPLES("principles", 500, Code.M12, "the model");

    private final String key;
    private final int most;
    private final Code code;
    private final String owner;

    ListLimit(String key, int most, Code code, String owner) {
        this.key = key;
        this.most = most;
        this.code = code;
        this.owner = owner;
    }

    /** The problem with a list that is longer, told at its first item too many; nothing where it is not. */
    Optional<Problem> problem(Fields fields) {
        return fields.itemBehind(key, most)
                .map(at -> fields.problem(
                                code,
                                at,
                                owner + " lists " + number(fields.count(key).orElse(0)) + " " + key,
                                "")
                        .withExpected("at most " + number(most) + " " + key + ": shorten the list, or split it"));
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
