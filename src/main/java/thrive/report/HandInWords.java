package thrive.report;

import java.util.List;

/** Says how many tables handed in something, and who is missing. */
public final class HandInWords {

    private HandInWords() {}

    /**
     * "All of 8 tables handed in a ranking.", or "6 of 8 tables handed in a ranking; still missing: green and grey."
     *
     * @param what the thing with its article: "a ranking"
     * @param tables how many tables there are
     * @param missing the tables that handed in none
     */
    public static String of(String what, int tables, List<String> missing) {
        String all = Wording.count(tables, "table");
        if (missing.isEmpty()) {
            return (tables == 1 ? "The one table" : "All of " + all) + " handed in " + what + ".";
        }
        return tables - missing.size() + " of " + all + " handed in " + what + "; still missing: "
                + Wording.list(missing) + ".";
    }
}
