package thrive.render.terminal;

import static thrive.render.terminal.Layout.left;
import static thrive.render.terminal.Layout.right;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import thrive.consensus.Consensus;
import thrive.consensus.Findings;
import thrive.consensus.MethodName;
import thrive.consensus.Standing;
import thrive.consensus.Step;
import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;
import thrive.model.Principle;
import thrive.model.site.Decision;
import thrive.model.site.Round;
import thrive.render.Heading;
import thrive.report.Wording;
import thrive.report.consensus.AgreementWords;
import thrive.report.consensus.LadderWords;
import thrive.report.consensus.MethodWords;
import thrive.report.consensus.SettingWords;
import thrive.report.consensus.TopWords;
import thrive.report.consensus.Voices;

/** The consensus as a facilitator reads it out: the proposed five as bars, the arithmetic list by list, and every tie. */
public final class ConsensusText {

    private static final int INDENT = 5;
    private static final int NAME = 40;
    private static final int BAR = 14;
    private static final int MOST_LISTS = 30;

    /** Keeps a number and its table on one line. */
    private static final char UNBROKEN = '\u00a0';

    private final Optional<Heading> heading;
    private final Findings findings;
    private final Consensus consensus;
    private final Profile profile;
    private final Voices voices;
    private final Paint paint;
    private final int idWidth;
    private final double most;
    private final StringBuilder text = new StringBuilder();

    private ConsensusText(Optional<Heading> heading, Findings findings, Paint paint) {
        this.heading = heading;
        this.findings = findings;
        this.consensus = findings.consensus();
        this.profile = consensus.profile();
        this.voices = heading.isPresent() ? Voices.TABLES : Voices.BALLOTS;
        this.paint = paint;
        this.most = consensus.ranking().stream()
                .filter(Standing::isNamed)
                .mapToDouble(s -> s.score().map(Fraction::toDouble).orElse(0.0))
                .max()
                .orElse(0);
        this.idWidth = Pictures.idWidth(profile, heading.isPresent() ? 24 : INDENT + NAME);
    }

    /**
     * The consensus of a site's tables as text.
     *
     * @param handedIn which tables handed in a ranking, as a sentence
     */
    public static String of(
            Heading heading, Findings findings, Optional<Decision> decision, String handedIn, Paint paint) {
        ConsensusText text = new ConsensusText(Optional.of(heading), findings, paint);
        text.text.append(HeadLines.of(
                heading, "Priorities", "prioritised", heading.round().flatMap(Round::prioritised), paint));
        text.paragraph(handedIn + " " + text.named());
        return text.whole(decision);
    }

    /** The consensus of an election's ballots as text. */
    public static String ofBallots(String file, Findings findings, Paint paint) {
        ConsensusText text = new ConsensusText(Optional.empty(), findings, paint);
        text.text.append(paint.bold(file)).append('\n');
        text.paragraph(Wording.count(text.profile.tableCount(), "ballot") + " on "
                + Wording.count(text.profile.ballots().size(), "line") + "; " + text.named());
        return text.whole(Optional.empty());
    }

    private String named() {
        int named = profile.named().length;
        return named + " of " + Wording.count(profile.size(), voices.option()) + (named == 1 ? " was" : " were")
                + " named.";
    }

    private String whole(Optional<Decision> decision) {
        List<Standing> named =
                consensus.ranking().stream().filter(Standing::isNamed).toList();
        if (named.isEmpty()) {
            paragraph("Nothing can be proposed until somebody has ranked a " + voices.option() + ".");
            return text.toString();
        }
        text.append('\n')
                .append(paint.bold(TopWords.title(consensus, findings.outcome().isProven())))
                .append('\n');
        paragraph(MethodWords.rule(consensus, voices));
        SettingWords.of(findings, voices).forEach(this::paragraph);
        section(named, s -> consensus.proposed().contains(s.principle()), "");
        section(named, s -> consensus.undetermined().contains(s.principle()), TopWords.tied(consensus));
        section(named, this::isBelow, "Also named");
        never(consensus.ranking().size() - named.size());
        decision.ifPresent(agreed -> sentences("What the room agreed", List.of(agreed(agreed))));
        sentences("How far the " + voices.many() + " agree", AgreementWords.agreement(findings.agreement(), voices));
        sentences("How steady the proposal is", AgreementWords.steadiness(findings));
        sentences("What other methods would propose", MethodWords.others(consensus, findings.outcomes()));
        return text.toString();
    }

    private void never(int never) {
        if (never > 0) {
            text.append('\n');
            paragraph(Wording.count(never, voices.option()) + (never == 1 ? " was" : " were") + " named by no "
                    + voices.one() + ".");
        }
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

    private boolean isBelow(Standing standing) {
        return !consensus.proposed().contains(standing.principle())
                && !consensus.undetermined().contains(standing.principle());
    }

    private void section(List<Standing> named, Predicate<Standing> which, String title) {
        boolean isTitled = title.isEmpty();
        for (int i = 0; i < named.size(); i++) {
            Standing row = named.get(i);
            if (!which.test(row)) {
                continue;
            }
            if (!isTitled) {
                text.append('\n').append(paint.bold(title)).append('\n');
                isTitled = true;
            }
            text.append(line(row)).append('\n');
            detail(paint.dim(wrapped(arithmetic(row))));
            String why = why(row, i == 0 ? row : named.get(i - 1));
            if (!why.isEmpty()) {
                detail(wrapped(why));
            }
        }
    }

    private String line(Standing standing) {
        String name = heading.flatMap(h -> h.model().principle(standing.principle()))
                .map(Principle::shortName)
                .orElse("");
        int nameWidth = Layout.WIDTH - INDENT - idWidth - 2 - BAR - 8;
        String start = right(String.valueOf(standing.rank()), 3) + "  " + left(standing.principle(), idWidth) + "  "
                + left(name, nameWidth);
        if (standing.score().isEmpty()) {
            return start.stripTrailing();
        }
        Fraction score = standing.score().get();
        return start + left(Pictures.bar(score.toDouble(), most, BAR), BAR) + " "
                + right(Wording.points(score).replace('-', '−'), 7);
    }

    private String arithmetic(Standing standing) {
        String namedBy = "named by " + standing.listedBy() + " of " + profile.tableCount();
        if (standing.ranks().size() > MOST_LISTS) {
            return namedBy;
        }
        return namedBy + ": " + String.join(consensus.method() == MethodName.POINTS ? " + " : ", ", given(standing));
    }

    private List<String> given(Standing standing) {
        List<String> given = new ArrayList<>();
        if (consensus.method() == MethodName.POINTS) {
            profile.ballots().stream()
                    .filter(ballot -> standing.pointsByTable().containsKey(ballot.table()))
                    .forEach(b ->
                            given.add(times(b.totalWeight()) + points(standing, b.table()) + UNBROKEN + b.table()));
        } else {
            standing.ranks().forEach((table, rank) -> given.add(Wording.ordinal(rank) + UNBROKEN + table));
        }
        return given;
    }

    private static String points(Standing standing, String table) {
        return Optional.ofNullable(standing.pointsByTable().get(table))
                .map(Wording::points)
                .orElse("0");
    }

    /** "8 × " where a list counts as eight; nothing where it counts once. */
    private String times(long weight) {
        return weight == profile.unit() ? "" : SettingWords.times(profile, weight);
    }

    /** Why it does not stand level with the one above, where the method's count alone does not tell. */
    private String why(Standing standing, Standing above) {
        Step step = standing.decidedBy();
        if (standing.equals(above)) {
            return "";
        }
        if (consensus.method() != MethodName.POINTS) {
            return step == Step.TIE ? "Level with " + above.principle() + "." : "";
        }
        if (step == Step.POINTS) {
            return Wording.points(above.points()).equals(Wording.points(standing.points()))
                    ? Wording.somePoints(above.points().minus(standing.points())) + " fewer than " + above.principle()
                            + "."
                    : "";
        }
        String words = LadderWords.apart(consensus, step, above, standing, voices);
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1) + ".";
    }

    private static String wrapped(String words) {
        return Layout.wrapped(words, INDENT, Layout.WIDTH).replace(UNBROKEN, ' ');
    }

    private void detail(String words) {
        text.append(" ".repeat(INDENT)).append(words).append('\n');
    }

    private void paragraph(String sentence) {
        text.append(Layout.wrapped(sentence, 0, Layout.WIDTH).replace(UNBROKEN, ' '))
                .append('\n');
    }
}
