package thrive.text;

import java.util.Set;
import java.util.regex.Pattern;

/** What people write to say that they have nothing to say. */
public final class NonAnswer {

    /** Without blanks and punctuation: n/a, N.A. and "na" are one. */
    private static final Set<String> SAYINGS = Set.of(
            "na",
            "notapplicable",
            "no",
            "none",
            "noneyet",
            "nonesofar",
            "noneknown",
            "noneidentified",
            "nonefound",
            "noneneeded",
            "nonerequired",
            "nonethatweknowof",
            "noneweknowof",
            "noneasyet",
            "notneeded",
            "notrequired",
            "notrelevant",
            "notapplicabletous",
            "notdiscussed",
            "notyet",
            "notyetdiscussed",
            "nilreturn",
            "nogaps",
            "nogap",
            "nogapsidentified",
            "nogapsfound",
            "nogapsknown",
            "notraining",
            "notrainingneeded",
            "notrainingrequired",
            "notrainingidentified",
            "noquickwins",
            "noquickwinsidentified",
            "norecommendations",
            "ranoutoftime",
            "weranoutoftime",
            "noneatpresent",
            "noneatthemoment",
            "nil",
            "nothing",
            "nothingyet",
            "nothingsofar",
            "nothingknown",
            "nothingatpresent",
            "nothingatthemoment",
            "nothingtoadd",
            "nothingtoreport",
            "nothingtosay",
            "tbc",
            "tobeconfirmed",
            "tbd",
            "tobedecided",
            "tobedetermined",
            "tba",
            "tobeagreed",
            "tobeannounced",
            "dk",
            "idk",
            "dontknow",
            "idontknow",
            "wedontknow",
            "donotknow",
            "idonotknow",
            "wedonotknow",
            "dontknowyet",
            "noidea",
            "unknown",
            "nk",
            "notknown",
            "notknownyet",
            "notyetknown",
            "unsure",
            "notsure",
            "notsureyet");

    /** What may stand around and within such a saying. A currency or a plus sign may not: "no £" says something. */
    private static final Pattern AROUND = Pattern.compile("[\\p{P}\\s<>|~^]");

    /** More letters than the longest of them has. */
    private static final int LETTERS = 22;

    private NonAnswer() {}

    /** Whether a text says in words that there is nothing to say; punctuation alone, which may be anything, does not. */
    public static boolean isSaying(String text) {
        return Characters.anyIs(text, Character::isLetter) && isOne(text);
    }

    /**
     * Whether a text only says that there is nothing to say: "n/a", "None yet.", "don’t know" or punctuation alone, in any case and in
     * whatever quotes or brackets. A text of nothing but blanks says not even that.
     */
    public static boolean isOne(String text) {
        if (text.codePoints().filter(Character::isLetter).limit(LETTERS + 1).count() > LETTERS) {
            return false;
        }
        String folded = Folding.words(text);
        String letters = AROUND.matcher(folded).replaceAll("");
        return letters.isEmpty() ? !folded.isEmpty() : SAYINGS.contains(letters);
    }
}
