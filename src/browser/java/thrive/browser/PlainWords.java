package thrive.browser;

import java.util.Random;

/** Texts as long as those of the example site, put together from its words; the same seed gives the same texts. */
final class PlainWords implements Words {

    private static final String[] WORDS =
            ("agencies share one written policy and act on it before families ask staff who know the plan can say what "
                            + "happens next young people help to decide which services are planned in all schools every quarter help "
                            + "advice is given early without waiting and teams meet each week to look at figures risk support told "
                            + "apart from treatment parents read their own notes goals agreed at the start")
                    .split(" ");

    private final Random random;

    PlainWords(long seed) {
        random = new Random(seed);
    }

    @Override
    public String place() {
        return "Upper Riverbank and the Vales";
    }

    @Override
    public String tableName(int number) {
        return "Table " + number + " (" + (number % 2 == 0 ? "east" : "west") + ")";
    }

    @Override
    public String principleName() {
        return text(60, 97);
    }

    @Override
    public String shortName() {
        return text(24, 42);
    }

    @Override
    public String description() {
        return text(160, 220) + ".";
    }

    @Override
    public String remark() {
        return text(40, 140);
    }

    @Override
    public String item() {
        return text(25, 80);
    }

    /** Whole words, not less than the shortest length by more than a word and never more than the longest. */
    private String text(int shortest, int longest) {
        int length = shortest + random.nextInt(longest - shortest + 1);
        StringBuilder text = new StringBuilder();
        while (true) {
            String word = WORDS[random.nextInt(WORDS.length)];
            if (text.length() + 1 + word.length() > length) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(word);
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }
}
