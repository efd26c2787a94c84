package thrive.report.gaps;

import java.util.List;

import thrive.report.Wording;

/** Says of which tables faulty rows are left out, so that nobody takes these for blank. */
public final class GapLeftOutWords {

    private GapLeftOutWords() {}

    /** "Something that red wrote is left out (faulty rows)." */
    public static String something(List<String> tables) {
        return "Something that " + Wording.list(tables) + " wrote is left out (faulty rows).";
    }

    /** "Faulty rows of red are left out, and may belong here." */
    public static String here(List<String> tables) {
        return "Faulty rows of " + Wording.list(tables) + " are left out, and may belong here.";
    }
}
