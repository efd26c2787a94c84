package thrive.report.consensus;

import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;

/**
 * What those are called who hand in lists, and what they rank: tables and principles in a workshop, ballots and candidates elsewhere.
 *
 * @param one a single voice
 * @param option what is ranked
 * @param line what a list is called that several may have handed in
 * @param in where a voice writes: "in one list", "on one ballot"
 */
public record Voices(String one, String option, String line, String in) {

    public static final Voices TABLES = new Voices("table", "principle", "table", "in one list");
    public static final Voices BALLOTS = new Voices("ballot", "candidate", "line", "on one ballot");

    /** The plural of a voice. */
    public String many() {
        return one + "s";
    }

    /** The plural of what is ranked. */
    public String options() {
        return option + "s";
    }

    /** Whose list a single move is in: "red", or "one ballot of line 3" where that line is of several. */
    static String oneOf(Profile profile, String list) {
        boolean several = profile.ballots().stream()
                .filter(ballot -> ballot.table().equals(list))
                .mapToInt(Ballot::tables)
                .anyMatch(tables -> tables > 1);
        return several ? "one ballot of " + list : list;
    }
}
