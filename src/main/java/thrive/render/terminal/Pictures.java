package thrive.render.terminal;

import static thrive.render.terminal.Layout.left;
import static thrive.render.terminal.Layout.right;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import thrive.consensus.Consensus;
import thrive.consensus.Findings;
import thrive.consensus.MethodOutcome;
import thrive.consensus.Standing;
import thrive.consensus.profile.Profile;
import thrive.consensus.robust.Robustness.Part;
import thrive.report.Wording;
import thrive.report.consensus.MoveWords;

/** Pictures of a consensus to project: who ranked what, how pairs compare, what each method makes of it, how steady it is. */
public final class Pictures {

    private static final int GAP = 2;
    private static final int MOST_PAIRS = 14;
    private static final int MOST_MOVES = 40;

    private final Findings findings;
    private final Consensus consensus;
    private final Profile profile;
    private final Paint paint;
    private final List<Standing> named;
    private final int idWidth;
    private final StringBuilder text = new StringBuilder();

    private Pictures(Findings findings, Paint paint) {
        this.findings = findings;
        this.consensus = findings.consensus();
        this.profile = consensus.profile();
        this.paint = paint;
        this.named = consensus.ranking().stream().filter(Standing::isNamed).toList();
        this.idWidth = idWidth(profile, 24);
    }

    /** Which place each list gave each principle. */
    public static String ranks(Findings findings, Paint paint) {
        return new Pictures(findings, paint).ranks();
    }

    /** By how many lists each principle of a pair is ahead of the other. */
    public static String pairs(Findings findings, Paint paint) {
        return new Pictures(findings, paint).pairs();
    }

    /** Where each method puts each principle. */
    public static String methods(Findings findings, Paint paint) {
        return new Pictures(findings, paint).methods();
    }

    /** The share of resamples of the tables in which a principle is among the first, and every single move that changes these. */
    public static String steadiness(Findings findings, Paint paint) {
        return new Pictures(findings, paint).steadiness();
    }

    /** A bar whose length shows a number, to half a character; none for numbers up to 0. */
    static String bar(double value, double most, int width) {
        long halves = most <= 0 || value <= 0 ? 0 : Math.max(1, Math.round(2 * width * value / most));
        return "█".repeat((int) (halves / 2)) + (halves % 2 == 1 ? "▌" : "");
    }

    /** How wide a column of ids must be, but no wider than told. */
    static int idWidth(Profile profile, int most) {
        int widest = profile.candidates().stream().mapToInt(Layout::width).max().orElse(0);
        return Math.min(Math.max(widest, 5), most);
    }

    private String ranks() {
        title("Who ranked what");
        List<String> tables = profile.tables();
        int room = Layout.WIDTH - idWidth;
        int widest = tables.stream().mapToInt(Layout::width).max().orElse(0) + GAP;
        boolean byName = widest * tables.size() <= room;
        int width = byName ? widest : Math.max(3, Math.min(4, room / Math.max(1, tables.size())));
        int shown = Math.min(tables.size(), room / width);
        StringBuilder head = new StringBuilder(" ".repeat(idWidth));
        for (int i = 0; i < shown; i++) {
            head.append(right(byName ? tables.get(i) : String.valueOf(i + 1), width));
        }
        text.append(paint.bold(head.toString())).append('\n');
        for (Standing standing : named) {
            StringBuilder line = new StringBuilder(left(standing.principle(), idWidth));
            tables.subList(0, shown).forEach(table -> line.append(right(place(standing.ranks(), table), width)));
            row(standing, line);
        }
        if (!byName) {
            List<String> legend = new ArrayList<>();
            for (int i = 0; i < shown; i++) {
                legend.add((i + 1) + " " + tables.get(i));
            }
            paragraph(String.join(", ", legend) + (shown < tables.size() ? "; the other lists do not fit." : "."));
        }
        return text.toString();
    }

    private static String place(Map<String, Integer> ranks, String table) {
        Integer rank = ranks.get(table);
        return rank == null ? "·" : rank.toString();
    }

    /** The first ones in bold, with a line below the last of them. */
    private void row(Standing standing, StringBuilder line) {
        boolean proposed = consensus.proposed().contains(standing.principle())
                || consensus.undetermined().contains(standing.principle());
        text.append(proposed ? paint.bold(line.toString()) : line.toString()).append('\n');
    }

    private String pairs() {
        title("Pairs: by how many more the row is put above the column than below it");
        List<Standing> shown = named.subList(0, Math.min(named.size(), MOST_PAIRS));
        int[][] above = profile.preferences();
        int widest = Math.max(3, String.valueOf(profile.tableCount()).length() + 1) + 1;
        StringBuilder head = new StringBuilder(" ".repeat(idWidth + 4));
        for (int i = 0; i < shown.size(); i++) {
            head.append(right(String.valueOf(i + 1), widest));
        }
        text.append(paint.bold(head.toString())).append('\n');
        for (int i = 0; i < shown.size(); i++) {
            int a = number(shown.get(i));
            StringBuilder line = new StringBuilder(
                    right(String.valueOf(i + 1), 2) + "  " + left(shown.get(i).principle(), idWidth));
            for (int j = 0; j < shown.size(); j++) {
                int b = number(shown.get(j));
                line.append(right(i == j ? "·" : signed(above[a][b] - above[b][a]), widest));
            }
            row(shown.get(i), line);
        }
        if (shown.size() < named.size()) {
            paragraph("The first " + MOST_PAIRS + " of " + named.size() + " only; --format json has all.");
        }
        return text.toString();
    }

    private static String signed(int margin) {
        return margin > 0 ? "+" + margin : margin < 0 ? "−" + -margin : "0";
    }

    private int number(Standing standing) {
        return profile.candidates().indexOf(standing.principle());
    }

    private String methods() {
        title("Where each method puts them (= level with others)");
        StringBuilder head = new StringBuilder(" ".repeat(idWidth));
        findings.outcomes().forEach(outcome -> head.append(right(heading(outcome), 9)));
        text.append(paint.bold(head.toString())).append('\n');
        for (Standing standing : named) {
            StringBuilder line = new StringBuilder(left(standing.principle(), idWidth));
            findings.outcomes().forEach(outcome -> line.append(right(place(outcome, number(standing)), 9)));
            row(standing, line);
        }
        if (findings.outcomes().stream().anyMatch(outcome -> !outcome.isProven())) {
            paragraph("– is not proven: time ran out.");
        }
        return text.toString();
    }

    private static String heading(MethodOutcome outcome) {
        String word = outcome.method().word();
        return word.equals("average-rank") ? "average" : word;
    }

    private static String place(MethodOutcome outcome, int candidate) {
        if (!outcome.isProven()) {
            return "–";
        }
        int before = 0;
        for (List<Integer> group : outcome.order().groups()) {
            if (group.contains(candidate)) {
                return (group.size() > 1 ? "=" : "") + (before + 1);
            }
            before += group.size();
        }
        return "";
    }

    private String steadiness() {
        shares();
        List<String> sentences = new ArrayList<>(MoveWords.fewest(findings));
        List<String> moves = MoveWords.moves(findings);
        sentences.addAll(moves.subList(0, Math.min(moves.size(), MOST_MOVES)));
        if (moves.size() > MOST_MOVES) {
            sentences.add("And " + (moves.size() - MOST_MOVES) + " more; --format json has all.");
        }
        text.append('\n');
        sentences.forEach(this::paragraph);
        return text.toString();
    }

    private void shares() {
        int top = consensus.top();
        String first = top == 1 ? "first" : "among the first " + Wording.number(top);
        if (findings.robustness().skipped().contains(Part.BOOTSTRAP)) {
            text.append('\n');
            paragraph(MoveWords.leftOut(findings, "How often it would be " + first + " if other lists were drawn"));
            return;
        }
        title("If other lists like these were drawn: how often it is " + first);
        findings.robustness().bootstrap().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(share -> text.append(left(share.getKey(), idWidth))
                        .append("  ")
                        .append(left(bar(share.getValue(), 1, 30), 30))
                        .append(right(percent(share.getValue()), 8))
                        .append('\n'));
    }

    private static String percent(double share) {
        if (share > 0.99 && share < 1) {
            return "> 99 %";
        }
        return share > 0 && share < 0.01 ? "< 1 %" : Math.round(100 * share) + " %";
    }

    private void title(String title) {
        text.append('\n').append(paint.bold(title)).append('\n');
    }

    private void paragraph(String sentence) {
        text.append(Layout.wrapped(sentence, 0, Layout.WIDTH)).append('\n');
    }
}
