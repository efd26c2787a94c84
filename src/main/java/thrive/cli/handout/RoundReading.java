package thrive.cli.handout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import thrive.baseline.Baseline;
import thrive.baseline.BaselineCount;
import thrive.cli.line.Invocation;
import thrive.cli.work.GapMerging;
import thrive.cli.work.Priorities;
import thrive.cli.work.Source;
import thrive.files.SheetFolder;
import thrive.files.SiteFolder;
import thrive.gap.GapAnalysis;
import thrive.model.sheet.GapSheet;
import thrive.model.sheet.RankingSheet;
import thrive.model.sheet.ScoreSheet;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.report.LeftOutWords;
import thrive.report.Phrase;
import thrive.report.SiteFacts;
import thrive.report.UnreadSheets;

/** The files of one round, each kind read when a handout first needs it. */
final class RoundReading {

    private final Invocation invocation;
    private final Source source;
    private final SiteFacts facts;
    private Optional<Optional<Baseline>> baseline = Optional.empty();
    private final Map<SheetFolder, UnreadSheets> unread = new EnumMap<>(SheetFolder.class);
    private Optional<Priorities> priorities = Optional.empty();
    private Optional<Optional<GapAnalysis>> gaps = Optional.empty();

    RoundReading(Invocation invocation, SiteFolder folder, Site site, Round round) {
        this.invocation = invocation;
        this.source = Source.ofRound(invocation, folder, site, round, new Problems());
        this.facts = SiteFacts.of(site, round, source.model());
    }

    Round round() {
        return source.round().orElseThrow();
    }

    /** Asked for once the files are read, so that it can say what had to be left out. */
    SiteFacts facts() {
        return facts(List.of());
    }

    /** The same for a handout that shows nothing of some kinds of sheets, so that it lacks nothing where these are faulty. */
    SiteFacts facts(List<SheetFolder> unused) {
        List<Problem> leftOut = new ArrayList<>(source.problems().errors());
        for (SheetFolder kind : unused) {
            String folder = round().id() + "/" + kind.path() + "/";
            leftOut.removeIf(problem -> problem.at().file().startsWith(folder));
        }
        if (leftOut.isEmpty()) {
            return facts;
        }
        List<Phrase> words = new ArrayList<>(List.of(Phrase.of("Not complete: " + LeftOutWords.of(leftOut))));
        unread.entrySet().stream()
                .filter(kind -> !unused.contains(kind.getKey()))
                .map(kind -> kind.getValue().phrase())
                .filter(said -> !said.text().isEmpty())
                .forEach(words::add);
        return facts.withCaveat(Phrase.join(words, " "));
    }

    Optional<Baseline> baseline() {
        if (baseline.isEmpty()) {
            List<ScoreSheet> sheets = source.scores().sheets();
            note(
                    SheetFolder.SCORES,
                    "score sheet",
                    sheets.stream().filter(ScoreSheet::isLeftOut).map(ScoreSheet::table));
            List<String> tables = source.tables(sheets.stream().map(ScoreSheet::table));
            boolean blank = sheets.stream().allMatch(ScoreSheet::isBlank);
            baseline = Optional.of(
                    blank ? Optional.empty() : Optional.of(BaselineCount.of(source.model(), tables, sheets)));
        }
        return baseline.orElseThrow();
    }

    Priorities priorities() {
        if (priorities.isEmpty()) {
            Priorities read = Priorities.of(source);
            note(
                    SheetFolder.RANKINGS,
                    "ranking",
                    read.rankings().stream().filter(RankingSheet::isLeftOut).map(RankingSheet::table));
            read.tellOutdated(invocation, source);
            priorities = Optional.of(read);
        }
        return priorities.get();
    }

    Optional<GapAnalysis> gaps() {
        if (gaps.isEmpty()) {
            List<GapSheet> sheets = source.gaps().sheets();
            note(
                    SheetFolder.GAPS,
                    "gap sheet",
                    sheets.stream().filter(GapSheet::isLeftOut).map(GapSheet::table));
            boolean blank = sheets.stream().allMatch(GapSheet::isBlank);
            gaps = Optional.of(blank ? Optional.empty() : Optional.of(GapMerging.of(source, priorities(), sheets)));
        }
        return gaps.orElseThrow();
    }

    private void note(SheetFolder kind, String sheet, Stream<String> tables) {
        unread.put(kind, new UnreadSheets(sheet, facts.labels(tables.toList())));
    }

    void settle() {
        source.settle(invocation);
    }

    boolean isComplete() {
        return !source.problems().hasErrors();
    }

    Problems problems() {
        return source.problems();
    }
}
