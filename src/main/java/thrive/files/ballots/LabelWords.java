package thrive.files.ballots;

import java.util.regex.Pattern;

/** The labels that say of themselves what they are: whose ballot it is, when it came, and how it was sent. */
final class LabelWords {

    private static final String BALLOT =
            "(?:ballots?|votes?|voters?|rankings?|preferences?|orders?|results?|choices?|papers?"
                    + "|persons?|participants?|respondents?|responses?|members?|delegates?|tables?|groups?|teams?|rounds?|forms?)";
    private static final String MAIL = "(?:from|to|cc|subject|sent|date|re|fwd?)";
    private static final String NUMBER = "(?:no\\.?|nr\\.?|number)?\\s?(?:[0-9]{1,9}|\\p{L})";
    private static final String DAY =
            "(?:[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:[0-9]{4}|[0-9]{2}))";
    private static final String TIME =
            "[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:\\.[0-9]+)?)?\\s?(?:[ap]\\.?m\\.?|z|[-+][0-9:]+)?";
    private static final String ADDRESS = "[^\\s@]++@[^\\s@]+\\.\\p{L}{2,}";

    /** By themselves, with no sign behind them. */
    private static final Pattern ALONE =
            Pattern.compile("(?i)^(?:" + DAY + "(?:,?[ t]" + TIME + ")?|" + TIME + "|" + ADDRESS
                    + "|(?:ballot|vote|voter|person|participant|respondent|response|delegate|table)\\s?(?:no\\.?|nr\\.?)?\\s?[0-9]{1,9}"
                    + "|(?:no|nr)\\.?\\s?[0-9]{1,9})"
                    + "[.,]?");

    /** With a sign behind them. */
    private static final Pattern SIGNED = Pattern.compile(
            "(?i)^(?:(?:(?:my|our|your|his|her|their|the|a)\\s)?" + BALLOT + "(?:\\s" + NUMBER + ")?|" + MAIL
                    + "|(?:ballot|vote|voter|respondent|participant|delegate)\\s.+|.+\\s(?:ballot|votes?|voted|ranking|ranked))");

    private static final Pattern AROUND = Pattern.compile("^[(\\[]|(?<!\\s)\\s*+[-–—−‐‑/:)\\]]$");

    private static final String COLOUR =
            "(?:red|blue|green|yellow|orange|purple|violet|lilac|pink|white|black|grey|gray|brown|gold|silver"
                    + "|bronze|amber|turquoise|teal|indigo|scarlet|crimson|lime|navy|maroon|magenta|cyan)";
    private static final String GATHERED =
            "(?:tables?|groups?|teams?|ballots?|votes?|voters?|rounds?|papers?|forms?|persons?|participants?|respondents?|members?|delegates?"
                    + "|ranks?|places?|priority|choices?|preferences?)";

    /** A table, as most places call theirs: {@code Red}, {@code the blue table}, {@code Table 4}, {@code Group B}, {@code T1}. */
    private static final Pattern GATHERING = Pattern.compile("(?i)^(?:(?:the|our)\\s)?(?:" + COLOUR + "(?:\\s"
            + GATHERED + ")?|" + GATHERED + "\\s?" + NUMBER + "|" + GATHERED + "\\s" + COLOUR + "|T[0-9]{1,3})[.:]?$");

    private LabelWords() {}

    /** Whether a name is what a table of people, or a voter among them, may be called. */
    static boolean isGathering(String name) {
        return Ordinary.isShort(name) && GATHERING.matcher(name).matches();
    }

    /** Whether a label is one without regard to the other lines. */
    static boolean isSure(FrontLabel label) {
        String bare = AROUND.matcher(label.text()).replaceAll("");
        return ALONE.matcher(bare).matches()
                || (label.isSigned() && SIGNED.matcher(bare).matches());
    }

    /** Whether a name is nothing but such a label. */
    static boolean isOne(String name) {
        return ALONE.matcher(AROUND.matcher(name).replaceAll("")).matches();
    }

    /** Whether a name begins with such a label. */
    static boolean open(String name) {
        return isOne(name) || FrontLabel.allOf(name).stream().anyMatch(LabelWords::isSure);
    }
}
