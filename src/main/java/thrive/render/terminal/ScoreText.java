package thrive.render.terminal;

import static thrive.render.terminal.Layout.left;
import static thrive.render.terminal.Layout.right;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import thrive.baseline.Baseline;
import thrive.baseline.LevelRollUp;
import thrive.baseline.PrincipleScores;
import thrive.baseline.RollUp;
import thrive.model.Level;
import thrive.model.site.Round;
import thrive.render.Heading;
import thrive.report.HandInWords;
import thrive.report.LeftOutWords;
import thrive.report.ShareWords;
import thrive.report.Wording;

/** The baseline as a facilitator reads it out in the room: the message, then principle by principle, level by level. */
public final class ScoreText {

    /** The least width of a column of counts; of many tables it is as wide as its longest number needs. */
    private static final int COUNT = 3;

    /** Of a longer id only the beginning is shown. */
    private static final int LONGEST_ID = 12;

    private static final String DISPUTED = "disputed";

    private final Heading heading;
    private final Baseline baseline;
    private final Paint paint;
    private final int idWidth;
    private final int nameWidth;
    private final int countWidth;
    private final int numberWidth;
    private final int rollUpWidth;
    private final StringBuilder text = new StringBuilder();

    private ScoreText(Heading heading, Baseline baseline, Paint paint) {
        this.heading = heading;
        this.baseline = baseline;
        this.paint = paint;
        int ids = 0;
        for (String id : baseline.model().ids()) {
            ids = Math.max(ids, Layout.width(id));
        }
        this.idWidth = Math.min(LONGEST_ID, ids);
        int counts = COUNT;
        int numbers = COUNT + 1;
        for (PrincipleScores principle : baseline.principles()) {
            counts = widest(counts, principle.distribution().counts().values());
            numbers = widest(numbers, List.of(principle.distribution().n()));
        }
        this.countWidth = counts;
        this.numberWidth = numbers;
        this.rollUpWidth = widest(COUNT + 1, baseline.overall().counts().values());
        int fixed =
                2 + idWidth + 2 + countWidth * baseline.model().scale().values().size() + numberWidth + 2 + 9;
        this.nameWidth = Math.max(16, Layout.WIDTH - fixed);
    }

    /** The width of a column in which some numbers stand, with a blank between it and the next. */
    private static int widest(int least, Collection<Integer> numbers) {
        int widest = least;
        for (int number : numbers) {
            widest = Math.max(widest, String.valueOf(number).length() + 1);
        }
        return widest;
    }

    public static String of(Heading heading, Baseline baseline, Paint paint) {
        return new ScoreText(heading, baseline, paint).text();
    }

    private String text() {
        text.append(HeadLines.of(heading, "Baseline", "scored", heading.round().flatMap(Round::scored), paint));
        paragraph(HandInWords.of("a score sheet", baseline.tables().size(), baseline.notHandedIn()));
        if (baseline.overall().scored() == 0) {
            paragraph("No principle is scored yet.");
            return text.toString();
        }
        paragraph(message());
        for (LevelRollUp of : baseline.levels()) {
            level(of.level(), of.rollUp());
        }
        text.append('\n');
        legend();
        rollUps();
        return text.toString();
    }

    private String message() {
        RollUp all = baseline.overall();
        String disputed = all.disputed() == 0 ? "none is" : all.disputed() + (all.disputed() == 1 ? " is" : " are");
        return ShareWords.sentence(
                        all, " (middle score " + baseline.model().scale().thriveLike() + " or more)") + "; " + disputed
                + " disputed.";
    }

    private void level(Level level, RollUp rollUp) {
        String reached = rollUp.scored() == 0 ? "no scores" : ShareWords.reached(rollUp) + " THRIVE-like";
        String title = level.name() + ": " + reached;
        int width = 2 + idWidth + 2 + nameWidth;
        StringBuilder head = new StringBuilder(left(title, width));
        for (int score : baseline.model().scale().values()) {
            head.append(right(String.valueOf(score), countWidth));
        }
        head.append(right("n", numberWidth)).append("  ").append("middle");
        text.append('\n').append(paint.bold(head.toString())).append('\n');
        for (PrincipleScores principle : baseline.of(level)) {
            principle(principle);
        }
    }

    private void principle(PrincipleScores scores) {
        StringBuilder line = new StringBuilder(scores.isThriveLike() ? "✓ " : "  ")
                .append(left(scores.principle().id(), idWidth))
                .append("  ")
                .append(left(scores.principle().shortName(), nameWidth));
        for (int count : scores.distribution().counts().values()) {
            line.append(right(count == 0 ? "·" : String.valueOf(count), countWidth));
        }
        line.append(right(String.valueOf(scores.distribution().n()), numberWidth))
                .append("  ");
        line.append(Wording.middle(scores.distribution()));
        text.append(line.toString().stripTrailing()).append('\n');
        List<String> beside = beside(scores);
        if (!beside.isEmpty()) {
            String words = Layout.wrapped(String.join(" · ", beside), 4 + idWidth, Layout.WIDTH);
            String painted =
                    scores.isDisputed() ? words.replaceFirst("^" + DISPUTED, paint.yellow(DISPUTED)) : paint.dim(words);
            text.append(" ".repeat(4 + idWidth)).append(painted).append('\n');
        }
    }

    /**
     * Whether it is disputed, and who gave no score although they handed in a sheet; who handed in none, or one that cannot be read, is
     * told once, at the top.
     */
    private List<String> beside(PrincipleScores scores) {
        List<String> parts = new ArrayList<>();
        if (scores.isDisputed()) {
            parts.add(DISPUTED);
        }
        add(parts, "not scored: ", without(baseline.notHandedIn(), scores.notScored()));
        add(parts, "don’t know: ", scores.dontKnow());
        add(parts, "not applicable: ", scores.notApplicable());
        add(parts, LeftOutWords.ANSWER + ": ", without(baseline.unread(), scores.leftOut()));
        return parts;
    }

    private static List<String> without(List<String> told, List<String> tables) {
        List<String> without = new ArrayList<>(tables);
        without.removeAll(told);
        return without;
    }

    private static void add(List<String> parts, String label, List<String> tables) {
        if (!tables.isEmpty()) {
            parts.add(label + String.join(", ", tables));
        }
    }

    private void legend() {
        paragraph(
                "The numbers under each score say how many tables gave it; n is how many scored. ✓ THRIVE-like. A split"
                        + " such as 2/3 has as many tables on either side, and counts as the lower. Disputed: a fifth or more of"
                        + " the tables lie two points or more from the middle (the lower of a split); or, of three tables or more, a"
                        + " third or more stand on either side of the line between "
                        + (baseline.model().scale().thriveLike() - 1) + " and "
                        + baseline.model().scale().thriveLike() + ".");
    }

    private void rollUps() {
        int width = Layout.WIDTH
                - 19
                - rollUpWidth * baseline.model().scale().values().size();
        StringBuilder head = new StringBuilder(left("By level", width));
        baseline.model().scale().values().forEach(score -> head.append(right(String.valueOf(score), rollUpWidth)));
        head.append("  THRIVE-like  mean");
        text.append('\n').append(paint.bold(head.toString())).append('\n');
        for (LevelRollUp of : baseline.levels()) {
            rollUp(of.level().name(), of.rollUp(), width);
        }
        rollUp("All", baseline.overall(), width);
        paragraph(
                "The mean is that of the principles’ means. Scores are grades, not measurements, so take it as a second"
                        + " figure only.");
    }

    private void rollUp(String name, RollUp rollUp, int width) {
        StringBuilder line = new StringBuilder(left(name, width));
        rollUp.counts().values().forEach(count -> line.append(right(String.valueOf(count), rollUpWidth)));
        String share = ShareWords.reached(rollUp);
        line.append("  ").append(right(share, 11)).append("  ").append(right(Wording.mean(rollUp.mean()), 4));
        text.append(line).append('\n');
    }

    private void paragraph(String sentence) {
        text.append(Layout.wrapped(sentence, 0, Layout.WIDTH)).append('\n');
    }
}
