package thrive.report.gaps;

import java.util.List;

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
        return "What is left out of " + Wording.list(tables) + " may belong here.";
    }
}
