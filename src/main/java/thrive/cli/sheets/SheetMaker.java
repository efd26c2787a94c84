package thrive.cli.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import thrive.baseline.Baseline;
import thrive.baseline.BaselineCount;
import thrive.cli.line.ContentErrors;
import thrive.cli.line.Invocation;
import thrive.cli.line.UsageError;
import thrive.cli.work.Priorities;
import thrive.cli.work.Source;
import thrive.consensus.Consensus;
import thrive.files.SheetFolder;
import thrive.files.intake.HandedIn;
import thrive.model.Principle;
import thrive.model.sheet.ScoreSheet;
import thrive.model.site.Site;
import thrive.problem.Problems;
import thrive.render.blank.BlankSheets;
import thrive.report.HandoutView;
import thrive.report.SiteFacts;
import thrive.report.sheets.GapSheetView;
import thrive.report.sheets.RankingSheetView;
import thrive.report.sheets.ScoreSheetView;

/** Makes the blank sheets of a round. */
public final class SheetMaker {

    /** The kinds of sheet, in the order in which they are needed. */
    public static final List<String> KINDS = List.of("score", "ranking", "gap");

    private final Invocation invocation;
    private final Source source;
    private final Site site;
    private final SiteFacts facts;
    private final boolean printed;
    private final List<String> messages = new ArrayList<>();

    /**
     * For the sheets of a round.
     *
     * @param printed whether pages to print are wanted
     */
    public SheetMaker(Invocation invocation, Source source, boolean printed) {
        this.invocation = invocation;
        this.source = source;
        this.site = source.site().orElseThrow();
        this.facts = SiteFacts.of(site, source.round().orElseThrow(), source.model());
        this.printed = printed;
    }

    /**
     * The sheet of a kind, or nothing where its time has not come.
     *
     * @param asked whether it was asked for by name, so that not to have it is an error
     */
    public Optional<BlankSheet> make(String kind, boolean asked) {
        return switch (kind) {
            case "score" -> Optional.of(score());
            case "ranking" -> Optional.of(ranking(asked));
            default -> gap(asked);
        };
    }

    /** What is to be said of the sheets made, and of those not made. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    private BlankSheet score() {
        return new BlankSheet(SheetFolder.SCORES, BlankSheets.score(source.model()), page(ScoreSheetView.of(facts)));
    }

    private BlankSheet ranking(boolean asked) {
        Optional<HandoutView> page = printed ? rankingPage(asked) : Optional.empty();
        return new BlankSheet(SheetFolder.RANKINGS, BlankSheets.ranking(Source.TOP), page);
    }

    /**
     * Scores with errors are not shown to a room that is about to choose by them. Where nothing is scored yet there is nothing to be
     * wrong: sheets that do not fit the model any more are made anew.
     */
    private Optional<HandoutView> rankingPage(boolean asked) {
        Source scores = Source.ofRound(
                invocation, source.folder().orElseThrow(), site, source.round().orElseThrow(), new Problems());
        HandedIn<ScoreSheet> handedIn = scores.roundScores();
        List<ScoreSheet> sheets = handedIn.sheets();
        if (!scores.problems().hasErrors() || handedIn.filled().isEmpty()) {
            List<String> tables = scores.tables(sheets.stream().map(ScoreSheet::table));
            Baseline baseline = BaselineCount.of(scores.model(), tables, sheets);
            return Optional.of(RankingSheetView.of(facts, Source.TOP, Optional.of(baseline), site.evidence()));
        }
        if (asked) {
            throw new ContentErrors(scores.problems());
        }
        messages.add("no ranking sheet to print: the scores that belong on it have errors; thrive check lists them");
        return Optional.empty();
    }

    private Optional<BlankSheet> gap(boolean asked) {
        Priorities priorities = Priorities.of(source);
        if (source.problems().hasErrors() && asked) {
            throw new ContentErrors(source.problems());
        } else if (source.problems().hasErrors()) {
            messages.add("no gap sheets: the rankings or the decision have errors; thrive check lists them");
            return Optional.empty();
        }
        refuseUndetermined(priorities);
        List<Principle> principles = priorities.ids().stream()
                .flatMap(id -> source.model().principle(id).stream())
                .toList();
        if (!principles.isEmpty()) {
            messages.add("gap sheets for the " + priorities.chosenBy().word() + " priorities: "
                    + String.join(", ", priorities.ids()));
            GapSheetView view = GapSheetView.of(facts, priorities.chosenBy(), principles);
            return Optional.of(new BlankSheet(SheetFolder.GAPS, BlankSheets.gap(principles), page(view)));
        }
        String why = "gap sheets need priorities: a decision.yaml, or rankings, in round "
                + source.round().orElseThrow().id();
        if (asked) {
            throw new UsageError(why);
        }
        messages.add("no gap sheets yet; " + why);
        return Optional.empty();
    }

    private static void refuseUndetermined(Priorities priorities) {
        if (priorities.decision().isEmpty()
                && !priorities.consensus().map(Consensus::isDetermined).orElse(true)) {
            throw new UsageError("the top five is undetermined: the room must first choose among "
                    + String.join(", ", priorities.consensus().orElseThrow().undetermined())
                    + "; thrive decide records it");
        }
    }

    private Optional<HandoutView> page(HandoutView view) {
        return printed ? Optional.of(view) : Optional.empty();
    }
}
