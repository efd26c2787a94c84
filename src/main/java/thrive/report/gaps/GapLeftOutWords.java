package thrive.report.gaps;

import java.util.List;

import thrive.report.Phrase;
import thrive.report.Wording;

/** Says of which tables faulty rows are left out, so that nobody takes these for blank. */
public final class GapLeftOutWords {

    private GapLeftOutWords() {}

    /** "Faulty rows of red are left out." */
    public static String rows(List<String> tables) {
        return "Faulty rows of " + Wording.list(tables) + " are left out.";
    }

    /** "What is left out of red may belong here." */
    public static String here(List<String> tables) {
        return phrase(tables).text();
    }

    /** The same with the tables told from our own words. */
    static Phrase phrase(List<String> tables) {
        return Phrase.of("What is left out of ").then(Phrase.listTyped(tables)).say(" may belong here.");
    }
}
