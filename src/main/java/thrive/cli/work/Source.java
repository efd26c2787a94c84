package thrive.cli.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import thrive.cli.line.ContentErrors;
import thrive.cli.line.ExitCode;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.files.BareFiles;
import thrive.files.SheetCopies;
import thrive.files.SheetFolder;
import thrive.files.SiteFolder;
import thrive.files.definition.BundledModels;
import thrive.files.intake.GapSheets;
import thrive.files.intake.HandedIn;
import thrive.files.intake.RankingSheets;
import thrive.files.intake.RoundInName;
import thrive.files.intake.ScoreSheets;
import thrive.files.intake.SheetFile;
import thrive.model.AssessmentModel;
import thrive.model.sheet.GapSheet;
import thrive.model.sheet.RankingSheet;
import thrive.model.sheet.ScoreSheet;
import thrive.model.site.Decision;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.model.site.SiteTable;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.render.Heading;
import thrive.report.UnreadSheets;

/** The files that a command works on: those of a round of a site, or bare ones named on the command line. */
public final class Source {

    /** From how many rows on a score sheet that is another's is no chance. */
    private static final int FEWEST_ALIKE = 5;

    /** How many principles a list may hold where the command does not say otherwise. */
    public static final int TOP = 5;

    private final Optional<SiteFolder> folder;
    private final Optional<Site> site;
    private final Optional<Round> round;
    private final AssessmentModel model;
    private final Path current;
    private final List<String> named;
    private final Problems problems;

    private Source(
            Optional<SiteFolder> folder,
            Optional<Site> site,
            Optional<Round> round,
            AssessmentModel model,
            Path current,
            List<String> named,
            Problems problems) {
        this.folder = folder;
        this.site = site;
        this.round = round;
        this.model = model;
        this.current = current;
        this.named = named;
        this.problems = problems;
    }

    /**
     * Opens what the command line names: the sheets given there, or those of the round that is meant.
     *
     * @param needed the sheets that the command cannot do without; they choose the round where none is given
     */
    public static Source open(Invocation invocation, SheetFolder needed) {
        List<String> named = invocation.arguments().positional();
        Optional<String> modelName = invocation.arguments().value(Opt.MODEL);
        boolean bare = !named.isEmpty()
                && modelName.isPresent()
                && invocation.arguments().value(Opt.SITE).isEmpty();
        Optional<SiteFolder> folder = bare ? Optional.empty() : Sites.find(invocation);
        if (folder.isEmpty() && named.isEmpty()) {
            throw Sites.none(invocation);
        }
        Problems problems = new Problems();
        Path current = invocation.surroundings().folder();
        if (folder.isEmpty()) {
            String name = modelName.orElse(BundledModels.DEFAULT);
            Optional<AssessmentModel> model = BareFiles.model(current, name, problems);
            if (problems.hasErrors() || model.isEmpty()) {
                throw ContentErrors.telling(problems.sorted());
            }
            return new Source(folder, Optional.empty(), Optional.empty(), model.get(), current, named, problems);
        }
        Site site = soundSite(folder.get(), problems);
        Round round = round(invocation, folder.get(), site, named, needed, problems);
        Optional<AssessmentModel> model = modelName.isPresent()
                ? BareFiles.model(current, modelName.get(), problems)
                : folder.get().model(site, Optional.of(round), problems);
        return new Source(
                folder,
                Optional.of(site),
                Optional.of(round),
                sound(model, folder.get(), problems),
                current,
                named,
                problems);
    }

    /**
     * The files of the round that is meant, for commands whose arguments are no sheets.
     *
     * @param needed the sheets that the command cannot do without; they choose the round where none is given
     */
    public static Source ofSite(Invocation invocation, SheetFolder needed) {
        SiteFolder folder = Sites.require(invocation);
        Problems problems = new Problems();
        Site site = soundSite(folder, problems);
        Round round = round(invocation, folder, site, List.of(), needed, problems);
        return ofRound(invocation, folder, site, round, problems);
    }

    /** The files of one round of a site, for commands whose arguments are no sheets. */
    public static Source ofRound(Invocation invocation, SiteFolder folder, Site site, Round round, Problems problems) {
        AssessmentModel model = sound(folder.model(site, Optional.of(round), problems), folder, problems);
        Path current = invocation.surroundings().folder();
        return new Source(
                Optional.of(folder), Optional.of(site), Optional.of(round), model, current, List.of(), problems);
    }

    /** The files of one round, read although its definitions may have problems: for those who want to know them all. */
    public static Source doubtful(
            Invocation invocation,
            SiteFolder folder,
            Site site,
            Round round,
            AssessmentModel model,
            Problems problems) {
        Path current = invocation.surroundings().folder();
        return new Source(
                Optional.of(folder), Optional.of(site), Optional.of(round), model, current, List.of(), problems);
    }

    private static Round round(
            Invocation invocation,
            SiteFolder folder,
            Site site,
            List<String> named,
            SheetFolder needed,
            Problems problems) {
        Optional<String> asked = invocation.arguments().value(Opt.ROUND);
        RoundMeant meant = new RoundMeant(folder, site);
        Optional<Round> theirs = meant.ofSheets(invocation.surroundings().folder(), named, asked);
        if (asked.isPresent()) {
            return Sites.round(site, asked.get());
        }
        if (theirs.isPresent()) {
            return theirs.get();
        }
        Optional<Round> latest = meant.toRead(needed);
        if (latest.isEmpty() && !named.isEmpty()) {
            return site.rounds().get(site.rounds().size() - 1);
        }
        if (named.isEmpty()) {
            meant.tellPassedOver(latest, needed, problems);
        }
        return latest.orElseThrow(() -> NoSheets.in(folder, site, needed));
    }

    /** The definition of a site, which must be without errors: rounds and tables are looked for in it. */
    public static Site soundSite(SiteFolder folder, Problems problems) {
        return sound(folder.site(problems), folder, problems);
    }

    /** A definition that can be used; a command cannot go on without it, whatever may be skipped. */
    private static <T> T sound(Optional<T> definition, SiteFolder folder, Problems problems) {
        if (problems.hasErrors() || definition.isEmpty()) {
            throw Conflicts.errors(folder, problems);
        }
        return definition.get();
    }

    public AssessmentModel model() {
        return model;
    }

    public Optional<SiteFolder> folder() {
        return folder;
    }

    public Optional<Site> site() {
        return site;
    }

    public Optional<Round> round() {
        return round;
    }

    /** What behind a command makes it mean the same round, with a blank in front; empty where the site has but one. */
    public String roundOption() {
        boolean isOne = site.map(Site::rounds).orElse(List.of()).size() < 2;
        return isOne ? "" : round.map(r -> " --round " + r.id()).orElse("");
    }

    public Problems problems() {
        return problems;
    }

    /** The tables of the round as the site lists them; none where it lists none or there is no site. */
    public List<SiteTable> listed() {
        return site.map(s -> round.map(s::tablesIn).orElse(s.tables())).orElse(List.of());
    }

    /** The ids of all tables: those the site lists, in its order; else those found, sorted. */
    public List<String> tables(Stream<String> found) {
        return listed().isEmpty()
                ? List.copyOf(new TreeSet<>(found.toList()))
                : listed().stream().map(SiteTable::id).toList();
    }

    /** The score sheets named on the command line, or else those of the round. */
    public HandedIn<ScoreSheet> scores() {
        return scores(true);
    }

    private HandedIn<ScoreSheet> scores(boolean orNamed) {
        HandedIn<ScoreSheet> sheets =
                ScoreSheets.handedIn(files(SheetFolder.SCORES, orNamed), model, listed(), problems);
        tellCopies(
                sheets,
                sheet -> sheet.entries().size() >= FEWEST_ALIKE && !sheet.isBlank() && !sheet.isLeftOut(),
                ScoreSheet::at);
        return sheets;
    }

    /** A few equal answers may be chance. */
    private <S> void tellCopies(HandedIn<S> sheets, Predicate<S> says, Function<S, Location> at) {
        if (folder.isPresent() && site.isPresent() && round.isPresent() && named.isEmpty()) {
            Set<String> files = new TreeSet<>();
            for (S sheet : sheets.sheets()) {
                if (says.test(sheet)) {
                    files.add(at.apply(sheet).file());
                }
            }
            SheetCopies.tell(folder.get(), site.get(), round.get(), files, problems);
            RoundInName.tell(site.get(), round.get(), files, problems);
        }
    }

    /** The score sheets of the round, whatever sheets are named on the command line. */
    public HandedIn<ScoreSheet> roundScores() {
        return scores(false);
    }

    /** The rankings named on the command line, or else those of the round. */
    public HandedIn<RankingSheet> rankings(int longest) {
        return rankings(true, longest);
    }

    private HandedIn<RankingSheet> rankings(boolean orNamed, int longest) {
        HandedIn<RankingSheet> sheets =
                RankingSheets.handedIn(files(SheetFolder.RANKINGS, orNamed), model, listed(), longest, problems);
        tellCopies(sheets, sheet -> !sheet.isBlank(), RankingSheet::at);
        return sheets;
    }

    /** The rankings of the round, whatever sheets are named on the command line. */
    public HandedIn<RankingSheet> roundRankings() {
        return rankings(false, TOP);
    }

    /** The gap sheets named on the command line, or else those of the round. */
    public HandedIn<GapSheet> gaps() {
        HandedIn<GapSheet> sheets = GapSheets.handedIn(files(SheetFolder.GAPS, true), model, listed(), problems);
        tellCopies(sheets, sheet -> !sheet.isBlank() && !sheet.isLeftOut(), GapSheet::at);
        return sheets;
    }

    /** How many priorities the room must agree at least: a full list, unless the tables named fewer principles. */
    public int fewest(List<RankingSheet> rankings) {
        int ranked = RankingSheet.principlesNamed(rankings);
        return ranked == 0 ? TOP : Math.min(ranked, TOP);
    }

    /** What the room decided in the round on these rankings, if it has. */
    public Optional<Decision> decision(List<RankingSheet> rankings) {
        tellStrayDecision();
        return folder.isEmpty() || round.isEmpty()
                ? Optional.empty()
                : folder.get().decision(round.get(), model, fewest(rankings), problems);
    }

    private void tellStrayDecision() {
        if (folder.isPresent() && site.isPresent() && round.isPresent()) {
            folder.get().strayDecision(site.get(), round.get(), problems);
        }
    }

    /** What the room decided in the round, where that is recorded without errors; for those who only show it. */
    public Optional<Decision> decisionIfSound(List<RankingSheet> rankings) {
        Problems aside = new Problems();
        if (named.isEmpty()) {
            tellStrayDecision();
        }
        Optional<Decision> decision = folder.isEmpty() || round.isEmpty() || !named.isEmpty()
                ? Optional.empty()
                : folder.get().decision(round.get(), model, fewest(rankings), aside);
        return decision.filter(d -> !aside.hasErrors());
    }

    /** What the decision file of the round says, whatever is wrong with it; for those who write it anew. */
    public Optional<Decision> decisionAsFarAsRead(List<RankingSheet> rankings) {
        tellStrayDecision();
        return folder.isEmpty() || round.isEmpty()
                ? Optional.empty()
                : folder.get().decision(round.get(), model, fewest(rankings), new Problems());
    }

    private List<SheetFile> files(SheetFolder kind, boolean orNamed) {
        if (orNamed && !named.isEmpty()) {
            return BareFiles.sheets(current, named);
        }
        if (folder.isEmpty() || site.isEmpty() || round.isEmpty()) {
            return List.of();
        }
        folder.get().straySheets(site.get(), round.get(), kind, problems);
        return folder.get().sheets(round.get(), kind, problems);
    }

    /**
     * Whether a result may be given, once all files are read: always without errors, and with {@code --skip-bad} also without the faulty
     * cells. A file that cannot be read at all is never skipped.
     */
    public Heading settle(Invocation invocation) {
        List<Problem> errors = problems.errors();
        boolean unreadable = errors.stream().anyMatch(problem -> problem.code() == Code.F01);
        if (unreadable || (!errors.isEmpty() && !invocation.arguments().has(Opt.SKIP_BAD))) {
            throw ContentErrors.telling(told(invocation).instead(problems.sorted()))
                    .skippable();
        }
        return new Heading(site.map(Site::place), round, model, errors, UnreadSheets.NONE);
    }

    /** How the program ends with a result: with {@code --skip-bad} a result that leaves something out is no full success. */
    public ExitCode exitCode() {
        return problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    /** What is to be said beside the result. */
    public List<String> messages(Invocation invocation) {
        return told(invocation).beside(problems.sorted(), invocation);
    }

    private Told told(Invocation invocation) {
        return new Told(OutsideFiles.of(invocation, folder.isPresent(), named));
    }

    /** Whether the command line names the sheets, in place of those of the round. */
    boolean isNamed() {
        return !named.isEmpty();
    }
}
