package thrive.report;

import thrive.baseline.RollUp;

/** Shares of principles, in words: always of those that were scored, with the others told beside them. */
public final class ShareWords {

    private ShareWords() {}

    /** "5 of 7", of the principles with a score; a dash where none has one. */
    public static String reached(RollUp of) {
        return of.scored() == 0 ? "–" : of.thriveLike() + " of " + of.scored();
    }

    /** "9 of 21 principles are THRIVE-like"; "No principle is THRIVE-like, of the 1 that was scored; 3 have no score". */
    public static String sentence(RollUp all) {
        return sentence(all, "");
    }

    /** The same with something said of "THRIVE-like" behind it. */
    public static String sentence(RollUp all, String aside) {
        String thriveLike = " THRIVE-like" + aside;
        if (all.scored() == all.principles()) {
            return Wording.share(all.thriveLike(), all.scored(), "principle") + thriveLike;
        }
        String reached = all.thriveLike() == 0
                ? "No principle is"
                : Wording.count(all.thriveLike(), "principle") + " " + Wording.isAre(all.thriveLike());
        return reached + thriveLike + ", of the " + all.scored() + " that " + (all.scored() == 1 ? "was" : "were")
                + " scored; " + unscored(all);
    }

    /** "1 has no score", "3 have no score"; empty where every principle has one. */
    public static String unscored(RollUp of) {
        int unscored = of.principles() - of.scored();
        if (unscored == 0) {
            return "";
        }
        return unscored + (unscored == 1 ? " has" : " have") + " no score";
    }
}
