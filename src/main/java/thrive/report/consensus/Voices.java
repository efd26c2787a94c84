package thrive.report.consensus;

/**
 * What those are called who hand in lists, and what they rank: tables and principles in a workshop, ballots and candidates elsewhere.
 *
 * @param one a single voice
 * @param option what is ranked
 */
public record Voices(String one, String option) {

    public static final Voices TABLES = new Voices("table", "principle");
    public static final Voices BALLOTS = new Voices("ballot", "candidate");

    /** The plural of a voice. */
    public String many() {
        return one + "s";
    }

    /** The plural of what is ranked. */
    public String options() {
        return option + "s";
    }
}
