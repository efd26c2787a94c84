package thrive.render.terminal;

import static thrive.render.terminal.Layout.left;
import static thrive.render.terminal.Layout.right;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import thrive.consensus.Consensus;
import thrive.consensus.Findings;
import thrive.consensus.MethodName;
import thrive.consensus.Standing;
import thrive.consensus.Why;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;
import thrive.model.Principle;
import thrive.render.Heading;
import thrive.report.Wording;
import thrive.report.consensus.MethodWords;
import thrive.report.consensus.SettingWords;
import thrive.report.consensus.Voices;
import thrive.report.consensus.WhyWords;

/** Why one principle stands where it does: what each list gave it, how it compares with its neighbours, what would move it. */
public final class WhyText {

    private static final int BAR = 30;
    private static final int MOST_MOVES = 12;
    /** Keeps a number and its table on one line. */
    private static final char UNBROKEN = '\u00a0';

    private final Findings findings;
    private final Consensus consensus;
    private final Profile profile;
    private final Why why;
    private final Voices voices;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private WhyText(Findings findings, Why why, Voices voices, Paint paint) {
        this.findings = findings;
        this.consensus = findings.consensus();
        this.profile = consensus.profile();
        this.why = why;
        this.voices = voices;
        this.paint = paint;
    }

    /** The explanation, below the principle's own name where there is a model. */
    public static String of(Optional<Heading> heading, Findings findings, Why why, Paint paint) {
        String id = why.standing().principle();
        String name = heading.flatMap(h -> h.model().principle(id))
                .map(Principle::name)
                .map(n -> "  " + n)
                .orElse("");
        return new WhyText(findings, why, heading.isPresent() ? Voices.TABLES : Voices.BALLOTS, paint).text(id + name);
    }

    private String text(String title) {
        text.append(paint.bold(Layout.wrapped(title, 0, Layout.WIDTH))).append('\n');
        paragraph(WhyWords.place(consensus, why.standing(), voices));
        if (profile.ballots().isEmpty()) {
            return text.toString();
        }
        paragraph(MethodWords.rule(consensus, voices));
        SettingWords.of(findings, voices).forEach(this::paragraph);
        lists();
        sentences("Its neighbours", WhyWords.neighbours(consensus, why, voices));
        sentences("What would lift it", WhyWords.lifts(findings, why, voices));
        List<String> moves = WhyWords.moves(findings, why, voices);
        List<String> shown = new ArrayList<>(moves.subList(0, Math.min(moves.size(), MOST_MOVES)));
        if (moves.size() > shown.size()) {
            shown.add("And " + (moves.size() - shown.size()) + " more; --format json has all.");
        }
        sentences("What would take it " + (isIn() ? "out" : "in"), shown);
        return text.toString();
    }

    private boolean isIn() {
        return consensus.proposed().contains(why.standing().principle());
    }

    private void lists() {
        boolean points = consensus.method() == MethodName.POINTS;
        text.append('\n')
                .append(paint.bold(
                        "What each " + (profile.ballots().size() == profile.tableCount() ? voices.one() : "line")
                                + (points ? " gave it" : " said of it")))
                .append('\n');
        int width = profile.tables().stream().mapToInt(Layout::width).max().orElse(0);
        for (Ballot ballot : profile.ballots()) {
            text.append(line(ballot, Math.min(width, 30), points)).append('\n');
        }
    }

    private String line(Ballot ballot, int width, boolean points) {
        Standing standing = why.standing();
        Integer rank = standing.ranks().get(ballot.table());
        String start = "  " + left(ballot.table(), width) + "  "
                + right(rank == null ? "not named" : Wording.ordinal(rank), 9);
        Fraction given = standing.pointsByTable().get(ballot.table());
        if (!points || given == null) {
            return start;
        }
        Fraction counted = given.times(ballot.totalWeight()).over(profile.unit());
        double most = profile.ballots().stream()
                .mapToDouble(b -> (double) b.totalWeight() / profile.unit() * consensus.top())
                .max()
                .orElse(1);
        return start + "  " + left(Pictures.bar(counted.toDouble(), most, BAR), BAR) + " "
                + right(Wording.points(counted), 7);
    }

    private void sentences(String title, List<String> sentences) {
        text.append('\n').append(paint.bold(title)).append('\n');
        sentences.forEach(this::paragraph);
    }

    private void paragraph(String sentence) {
        text.append(Layout.wrapped(sentence, 0, Layout.WIDTH).replace(UNBROKEN, ' '))
                .append('\n');
    }
}
