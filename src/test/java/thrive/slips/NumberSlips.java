package thrive.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Numbers that people and spreadsheets write in other ways, and what is no number. */
final class NumberSlips {

    private NumberSlips() {}

    static List<Slip> list() {
        List<Slip> slips = new ArrayList<>();
        scores(slips);
        ranks(slips);
        for (String error : List.of("#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!")) {
            slips.add(InCell.filled(5, error + " in the code", Outcome.TOLD, "principle", v -> error));
        }
        for (String people : List.of("people: \"1,200\"", "people: 1,200", "people: 7.5", "people: about 8")) {
            slips.add(YamlSlips.matched(5, "head count " + people, Outcome.NONE, Draft.SITE, "people: \\d+", people));
        }
        return slips;
    }

    private static void scores(List<Slip> slips) {
        score(slips, "3.0", Outcome.READ, v -> v + ".0");
        score(slips, "3,0", Outcome.WARNED, v -> v + ",0");
        score(slips, " 3 ", Outcome.READ, v -> "  " + v + " ");
        score(slips, "03", Outcome.READ_OR_NONE, v -> "0" + v);
        score(slips, "+3", Outcome.READ_OR_NONE, v -> "+" + v);
        score(slips, "３", Outcome.READ_OR_NONE, v -> String.valueOf((char) ('０' + v.charAt(0) - '0')));
        // "0,000" is a decimal comma.
        score(slips, "3,000", Outcome.NONE, v -> (v.equals("0") ? "1" : v) + ",000");
        score(slips, "3,001", Outcome.NONE, v -> v + ",001");
        score(slips, "2.5", Outcome.NONE, v -> "2.5");
        score(slips, "2,5", Outcome.NONE, v -> "2,5");
        score(slips, "2½", Outcome.NONE, v -> "2½");
        score(slips, "99", Outcome.NONE, v -> "99");
        score(slips, "-1", Outcome.NONE, v -> "-1");
        for (String other : List.of(
                "03-Apr",
                "2026-04-03",
                "3 Apr",
                "45385",
                "#REF!",
                "#N/A",
                "=B2",
                "-",
                "tbc",
                "N/A - we have none",
                "NA (not ours)",
                "3 - mostly",
                "2-3",
                "2/3",
                "three",
                "x",
                "TRUE",
                "3.0.0",
                "1e0",
                "∞",
                "٣٤")) {
            score(slips, other, Outcome.NONE, v -> other);
        }
        score(slips, "“3”", Outcome.READ_OR_NONE, v -> "“" + v + "”");
        score(slips, "3.", Outcome.READ_OR_NONE, v -> v + ".");
    }

    private static void ranks(List<Slip> slips) {
        rank(slips, "1.0", Outcome.READ, v -> v + ".0");
        rank(slips, "1,0", Outcome.WARNED, v -> v + ",0");
        rank(slips, "1.", Outcome.READ_OR_NONE, v -> v + ".");
        rank(slips, "1st", Outcome.READ_OR_NONE, v -> v + "st");
        rank(slips, "1=", Outcome.READ_OR_NONE, v -> v + "=");
        rank(slips, "1,000", Outcome.NONE, v -> v + ",000");
        for (String other : List.of("1.5", "0", "6", "99", "01-Jan", "#VALUE!", "=A1", "first", "-", "1 or 2")) {
            rank(slips, other, Outcome.NONE, v -> other);
        }
        slips.add(InCell.filled(5, "a blank rank", Outcome.TOLD, "rank", v -> ""));
    }

    private static void score(
            List<Slip> slips, String shown, Set<Outcome> allowed, java.util.function.UnaryOperator<String> change) {
        slips.add(InCell.score(5, "score " + shown, allowed, change));
    }

    private static void rank(
            List<Slip> slips, String shown, Set<Outcome> allowed, java.util.function.UnaryOperator<String> change) {
        slips.add(InCell.filled(5, "rank " + shown, allowed, "rank", change));
    }
}
