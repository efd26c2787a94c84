package thrive.render.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import thrive.consensus.Consensus;
import thrive.consensus.Standing;
import thrive.consensus.Step;
import thrive.consensus.agreement.Agreement;
import thrive.consensus.robust.Robustness.Without;
import thrive.model.Principle;
import thrive.model.site.Decision;
import thrive.model.site.Round;
import thrive.render.Heading;
import thrive.report.AgreementWords;
import thrive.report.LadderWords;
import thrive.report.Wording;

/** The consensus as a facilitator reads it out: the proposed five, the arithmetic table by table, and every tie. */
public final class ConsensusText {

    /** Keeps a number and its table on one line. */
    private static final char UNBROKEN = '\u00a0';

    private final Heading heading;
    private final Consensus consensus;
    private final Agreement agreement;
    private final List<Without> leaveOneOut;
    private final Optional<Decision> decision;
    private final int tables;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private ConsensusText(
            Heading heading,
            Consensus consensus,
            Agreement agreement,
            List<Without> leaveOneOut,
            Optional<Decision> decision,
            int tables,
            Paint paint) {
        this.heading = heading;
        this.consensus = consensus;
        this.agreement = agreement;
        this.leaveOneOut = leaveOneOut;
        this.decision = decision;
        this.tables = tables;
        this.paint = paint;
    }

    /**
     * The consensus as text.
     *
     * @param tables how many tables there are, whether or not they handed in a ranking
     */
    public static String of(
            Heading heading,
            Consensus consensus,
            Agreement agreement,
            List<Without> leaveOneOut,
            Optional<Decision> decision,
            int tables,
            Paint paint) {
        return new ConsensusText(heading, consensus, agreement, leaveOneOut, decision, tables, paint).text();
    }

    private String text() {
        text.append(HeadLines.of(
                heading, "Priorities", "prioritised", heading.round().flatMap(Round::prioritised), paint));
        List<Standing> named =
                consensus.ranking().stream().filter(Standing::isNamed).toList();
        paragraph(handedIn(named.size()));
        if (named.isEmpty()) {
            paragraph("Nothing can be proposed until a table has ranked a principle.");
            return text.toString();
        }
        text.append('\n').append(paint.bold(title())).append('\n');
        paragraph("Points: " + consensus.top() + " for a first place, one less for each place below, down to 1 for a "
                + Wording.ordinal(consensus.top()) + "; tied principles share.");
        section(named, s -> consensus.proposed().contains(s.principle()), "");
        section(named, s -> consensus.undetermined().contains(s.principle()), undetermined());
        section(named, this::isBelow, "Also named");
        int never = consensus.ranking().size() - named.size();
        if (never > 0) {
            text.append('\n');
            paragraph(Wording.count(never, "principle") + (never == 1 ? " was" : " were") + " named by no table.");
        }
        decision.ifPresent(agreed -> sentences("What the room agreed", List.of(agreed(agreed))));
        sentences("How far the tables agree", AgreementWords.agreement(agreement));
        sentences("How steady the proposal is", AgreementWords.steadiness(leaveOneOut));
        return text.toString();
    }

    private static String agreed(Decision decision) {
        String day =
                decision.date().map(date -> "On " + Wording.date(date) + ": ").orElse("");
        return day + Wording.list(decision.agreed()) + ". thrive report shows how that differs from what was proposed.";
    }

    private void sentences(String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            text.append('\n').append(paint.bold(title)).append('\n');
            sentences.forEach(this::paragraph);
        }
    }

    private String handedIn(int named) {
        int ballots = consensus.profile().ballots().size();
        return ballots + " of " + Wording.count(tables, "table") + " ranked; "
                + named + " of " + Wording.count(consensus.ranking().size(), "principle")
                + (named == 1 ? " was" : " were") + " named.";
    }

    private String title() {
        int proposed = consensus.proposed().size();
        if (!consensus.isDetermined()) {
            return "Top " + number() + " undetermined: the room decides";
        }
        return proposed < consensus.top()
                ? "Proposed: only " + proposed + " of a top " + number()
                : "Proposed top " + number() + ": the room decides";
    }

    private String number() {
        List<String> words = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
        int top = consensus.top();
        return top <= words.size() ? words.get(top - 1) : String.valueOf(top);
    }

    private String undetermined() {
        int seats = consensus.top() - consensus.proposed().size();
        return "Tied for the last " + (seats == 1 ? "place" : seats + " places") + ": the room chooses among "
                + consensus.undetermined().size();
    }

    private boolean isBelow(Standing standing) {
        return !consensus.proposed().contains(standing.principle())
                && !consensus.undetermined().contains(standing.principle());
    }

    private void section(List<Standing> named, java.util.function.Predicate<Standing> which, String title) {
        List<Standing> rows = named.stream().filter(which).toList();
        if (!rows.isEmpty() && !title.isEmpty()) {
            text.append('\n').append(paint.bold(title)).append('\n');
        }
        for (Standing row : rows) {
            int i = named.indexOf(row);
            standing(row, i == 0 ? row : named.get(i - 1));
        }
    }

    private void standing(Standing standing, Standing above) {
        Principle principle = heading.model().principle(standing.principle()).orElseThrow();
        text.append(StandingLine.of(standing.rank(), principle, standing.points()))
                .append('\n');
        String arithmetic = "named by " + standing.listedBy() + " of "
                + consensus.profile().ballots().size() + ": " + String.join(" + ", given(standing));
        text.append(paint.dim(
                        "       " + Layout.wrapped(arithmetic, 7, Layout.WIDTH).replace(UNBROKEN, ' ')))
                .append('\n');
        String why = why(standing, above);
        if (!why.isEmpty()) {
            text.append("       ").append(Layout.wrapped(why, 7, Layout.WIDTH)).append('\n');
        }
    }

    private static List<String> given(Standing standing) {
        List<String> given = new ArrayList<>();
        standing.pointsByTable().forEach((table, points) -> given.add(Wording.points(points) + UNBROKEN + table));
        return given;
    }

    /** Why it does not stand level with the one above, where points alone do not tell. */
    private String why(Standing standing, Standing above) {
        if (standing.equals(above) || standing.decidedBy() == Step.POINTS) {
            return "";
        }
        String words = LadderWords.apart(consensus, standing.decidedBy(), above, standing);
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1) + ".";
    }

    private void paragraph(String sentence) {
        text.append(Layout.wrapped(sentence, 0, Layout.WIDTH)).append('\n');
    }
}
