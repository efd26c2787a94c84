package thrive.cli.work;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import thrive.baseline.Baseline;
import thrive.baseline.BaselineCount;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.consensus.Findings;
import thrive.consensus.robust.Robustness.Part;
import thrive.files.SheetFolder;
import thrive.files.SiteFolder;
import thrive.gap.GapAnalysis;
import thrive.model.sheet.GapSheet;
import thrive.model.sheet.ScoreSheet;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.report.HandoutView;
import thrive.report.LeftOutWords;
import thrive.report.SiteFacts;
import thrive.report.baseline.BaselineView;
import thrive.report.baseline.SummaryView;
import thrive.report.gaps.GapsView;
import thrive.report.pack.PackFacts;
import thrive.report.pack.PackView;
import thrive.report.priorities.Chosen;
import thrive.report.priorities.PosterView;
import thrive.report.priorities.PrioritiesView;

/**
 * Makes the view of each handout from the files of a site. A handout is of the round that is asked for, or else of the latest that has the
 * sheets it needs. The files of a round are read once, whatever handouts they go into.
 */
public final class HandoutMaker {

    /** Each handout and the sheets without which it says nothing; the pack needs none, only the day of the first workshop. */
    private static final Map<String, SheetFolder> NEEDS = needs();

    /** When the best orders need longer than this, the handout has the best found. */
    private static final long MILLISECONDS = 2_000;

    private final Invocation invocation;
    private final SiteFolder folder;
    private final Site site;
    private final Map<String, RoundReading> rounds = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();

    public HandoutMaker(Invocation invocation, SiteFolder folder, Site site) {
        this.invocation = invocation;
        this.folder = folder;
        this.site = site;
    }

    /**
     * A handout, ready to be rendered.
     *
     * @param round the round it is of
     * @param complete whether nothing faulty had to be left out
     */
    public record Made(HandoutView view, Round round, boolean complete) {}

    private static Map<String, SheetFolder> needs() {
        Map<String, SheetFolder> needs = new LinkedHashMap<>();
        needs.put("summary", SheetFolder.SCORES);
        needs.put("baseline", SheetFolder.SCORES);
        needs.put("priorities", SheetFolder.RANKINGS);
        needs.put("poster", SheetFolder.RANKINGS);
        needs.put("gaps", SheetFolder.GAPS);
        needs.put(PackMaker.NAME, SheetFolder.SCORES);
        return needs;
    }

    /** The names of all handouts, in reading order. */
    public static List<String> names() {
        return List.copyOf(NEEDS.keySet());
    }

    /** The handout, or nothing where the data does not allow it. */
    public Optional<Made> make(String handout) {
        return round(handout).flatMap(round -> {
            RoundReading reading =
                    rounds.computeIfAbsent(round.id(), id -> new RoundReading(invocation, folder, site, round));
            Optional<HandoutView> view = handout.equals(PackMaker.NAME) ? pack(reading) : view(handout, reading);
            reading.settle();
            return view.map(v -> new Made(v, round, reading.isComplete()));
        });
    }

    /** Why a handout cannot be made, as the end of a sentence. */
    public String whyNot(String handout) {
        if (handout.equals(PackMaker.NAME)) {
            return round(handout).map(PackMaker::whyNot).orElseThrow();
        }
        SheetFolder needed = NEEDS.getOrDefault(handout, SheetFolder.SCORES);
        return round(handout).isEmpty()
                ? "no round has any " + needed.path()
                : "nothing is filled in yet in the " + needed.path() + " of round "
                        + round(handout).map(Round::id).orElse("");
    }

    /** That an older handout of that name is still there, as the end of a sentence; empty where there is none. */
    public String leftover(String handout) {
        return site.rounds().stream()
                .map(round -> "reports/" + round.id() + "/" + handout + ".html")
                .filter(file -> SiteFolder.isThere(folder.resolve(file)))
                .findFirst()
                .map(file -> "; " + file + " is of an earlier run and no longer true")
                .orElse("");
    }

    /** What is to be said of the files that were read. */
    public List<String> messages() {
        Set<String> messages = new LinkedHashSet<>();
        rounds.values().forEach(round -> messages.addAll(round.messages()));
        messages.addAll(leftOut);
        return List.copyOf(messages);
    }

    private Optional<Round> round(String handout) {
        Optional<String> asked = invocation.arguments().value(Opt.ROUND);
        List<Round> rounds = asked.map(id -> List.of(Sites.round(site, id))).orElse(site.rounds());
        if (handout.equals(PackMaker.NAME)) {
            return Optional.of(PackMaker.round(folder, rounds));
        }
        SheetFolder needed = NEEDS.getOrDefault(handout, SheetFolder.SCORES);
        Optional<Round> filled = Sites.latestFilled(folder, site, rounds, needed);
        return handout.equals("poster") ? latest(rounds, filled) : filled;
    }

    /** A poster needs no rankings once there is a decision. */
    private Optional<Round> latest(List<Round> rounds, Optional<Round> ranked) {
        return rounds.stream()
                .filter(round -> folder.hasDecision(round)
                        || ranked.filter(round::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    private Optional<HandoutView> pack(RoundReading round) {
        if (round.facts.scored().isEmpty()) {
            return Optional.empty();
        }
        Optional<Baseline> baseline = round.baseline();
        Optional<Chosen> chosen = chosen(round.priorities());
        PackView view = PackView.of(new PackFacts(round.facts(), site.next(), baseline, chosen));
        PackMaker.leftOut(view).forEach(leftOut::add);
        return Optional.of(view);
    }

    private Optional<HandoutView> view(String handout, RoundReading round) {
        return switch (handout) {
            case "summary" -> round.baseline().map(baseline -> SummaryView.of(round.facts(), baseline));
            case "baseline" ->
                round.baseline().map(baseline -> BaselineView.of(round.facts(), baseline, site.evidence()));
            case "priorities" -> priorities(round);
            case "poster" -> chosen(round.priorities()).map(chosen -> PosterView.of(round.facts(), chosen));
            default -> round.gaps().map(gaps -> GapsView.of(round.facts(), gaps));
        };
    }

    private static Optional<HandoutView> priorities(RoundReading round) {
        Priorities priorities = round.priorities();
        Optional<Baseline> baseline = round.baseline();
        return priorities
                .consensus()
                .map(consensus -> PrioritiesView.of(
                        round.facts(),
                        Findings.of(
                                consensus.profile(),
                                consensus.method(),
                                consensus.top(),
                                EnumSet.of(Part.LEAVE_ONE_OUT, Part.BOOTSTRAP),
                                Deadline.in(MILLISECONDS)),
                        priorities.decision(),
                        baseline));
    }

    private static Optional<Chosen> chosen(Priorities priorities) {
        return priorities
                .consensus()
                .map(consensus -> Chosen.of(consensus, priorities.decision()))
                .or(() ->
                        priorities.decision().map(d -> new Chosen(d.agreed(), true, List.of(), Source.TOP, d.date())));
    }

    /** The files of one round, each kind read when a handout first needs it. */
    private static final class RoundReading {

        private final Invocation invocation;
        private final Source source;
        private final SiteFacts facts;
        private Optional<Optional<Baseline>> baseline = Optional.empty();
        private Optional<Priorities> priorities = Optional.empty();
        private Optional<Optional<GapAnalysis>> gaps = Optional.empty();

        RoundReading(Invocation invocation, SiteFolder folder, Site site, Round round) {
            this.invocation = invocation;
            this.source = Source.ofRound(invocation, folder, site, round, new Problems());
            this.facts = SiteFacts.of(site, round, source.model());
        }

        /** Asked for once the files are read, so that it can say what had to be left out. */
        SiteFacts facts() {
            List<Problem> leftOut = source.problems().errors();
            return leftOut.isEmpty() ? facts : facts.withCaveat("Not complete: " + LeftOutWords.of(leftOut));
        }

        Optional<Baseline> baseline() {
            if (baseline.isEmpty()) {
                List<ScoreSheet> sheets = source.scores();
                List<String> tables = source.tables(sheets.stream().map(ScoreSheet::table));
                boolean blank = sheets.stream().allMatch(ScoreSheet::isBlank);
                baseline = Optional.of(
                        blank ? Optional.empty() : Optional.of(BaselineCount.of(source.model(), tables, sheets)));
            }
            return baseline.orElseThrow();
        }

        Priorities priorities() {
            if (priorities.isEmpty()) {
                priorities = Optional.of(Priorities.of(source));
            }
            return priorities.get();
        }

        Optional<GapAnalysis> gaps() {
            if (gaps.isEmpty()) {
                List<GapSheet> sheets = source.gaps();
                boolean blank = sheets.stream().allMatch(GapSheet::isBlank);
                gaps = Optional.of(blank ? Optional.empty() : Optional.of(GapMerging.of(source, priorities(), sheets)));
            }
            return gaps.orElseThrow();
        }

        void settle() {
            source.settle(invocation);
        }

        boolean isComplete() {
            return !source.problems().hasErrors();
        }

        List<String> messages() {
            return new ArrayList<>(source.messages(invocation));
        }
    }
}
