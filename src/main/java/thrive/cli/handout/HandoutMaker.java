package thrive.cli.handout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import thrive.baseline.Baseline;
import thrive.cli.line.ContentErrors;
import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.work.Deadline;
import thrive.cli.work.Priorities;
import thrive.cli.work.RoundMeant;
import thrive.cli.work.Sites;
import thrive.cli.work.Source;
import thrive.cli.work.Told;
import thrive.consensus.Findings;
import thrive.consensus.robust.Robustness.Part;
import thrive.files.SheetFolder;
import thrive.files.SiteFolder;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.problem.Problems;
import thrive.report.HandoutKind;
import thrive.report.HandoutView;
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

    /** When the best orders need longer than this, the handout has the best found. */
    private static final long MILLISECONDS = 2_000;

    private final Invocation invocation;
    private final SiteFolder folder;
    private final Site site;
    private final Map<String, RoundReading> rounds = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();
    /** What lies in the rounds behind the chosen ones and is not read. */
    private final Problems passedOver = new Problems();

    public HandoutMaker(Invocation invocation, SiteFolder folder, Site site) {
        this.invocation = invocation;
        this.folder = folder;
        this.site = site;
    }

    /** The handout, or nothing where the data does not allow it. */
    public Optional<Made> make(HandoutKind handout) {
        return round(handout).flatMap(round -> {
            RoundReading reading =
                    rounds.computeIfAbsent(round.id(), id -> new RoundReading(invocation, folder, site, round));
            Optional<HandoutView> view = view(handout, reading);
            reading.settle();
            return view.map(v -> new Made(handout, round, v, reading.isComplete()));
        });
    }

    /** The handout of a round as it would be today, read by itself; nothing where it cannot be made. */
    Optional<HandoutView> today(HandoutKind handout, Round round) {
        try {
            RoundReading reading = new RoundReading(invocation, folder, site, round);
            Optional<HandoutView> view = view(handout, reading);
            reading.settle();
            return view;
        } catch (ContentErrors e) {
            return Optional.empty();
        }
    }

    /** Why a handout cannot be made, as the end of a sentence. */
    public String whyNot(HandoutKind handout) {
        if (handout == HandoutKind.PACK) {
            return round(handout).map(PackMaker::whyNot).orElseThrow();
        }
        SheetFolder needed = needs(handout);
        return round(handout)
                .map(round -> "the " + sheets(needed) + " of round " + round.id() + " are still blank")
                .orElseGet(() -> invocation
                        .arguments()
                        .value(Opt.ROUND)
                        .map(id -> "round " + id + " has no " + sheets(needed) + " that are filled in")
                        .orElse("no round has " + sheets(needed) + " that are filled in"));
    }

    private static String sheets(SheetFolder kind) {
        return switch (kind) {
            case SCORES -> "score sheets";
            case RANKINGS -> "ranking sheets";
            case GAPS -> "gap sheets";
        };
    }

    /** The sheets without which a handout says nothing; the pack needs none, only the day of the first workshop. */
    private static SheetFolder needs(HandoutKind handout) {
        return switch (handout) {
            case PRIORITIES, POSTER -> SheetFolder.RANKINGS;
            case GAPS -> SheetFolder.GAPS;
            case SUMMARY, BASELINE, PACK -> SheetFolder.SCORES;
        };
    }

    /** That an older handout of that name is still there, as the end of a sentence; empty where there is none. */
    public String leftover(HandoutKind handout) {
        return lookedAt().stream()
                .map(round -> "reports/" + round.id() + "/" + handout.key() + ".html")
                .filter(file -> SiteFolder.isThere(folder.resolve(file)))
                .findFirst()
                .map(file -> "; " + file + " is of an earlier run and no longer true")
                .orElse("");
    }

    /** What is to be said of the files that were read. */
    public List<String> messages() {
        Problems problems = new Problems();
        problems.addAll(passedOver);
        rounds.values().forEach(round -> problems.addAll(round.problems()));
        Set<String> messages = new LinkedHashSet<>(Told.ofSite(invocation).beside(problems.sorted(), invocation));
        messages.addAll(leftOut);
        return List.copyOf(messages);
    }

    /** The round that was asked for, or all. */
    List<Round> lookedAt() {
        Optional<String> asked = invocation.arguments().value(Opt.ROUND);
        return asked.map(id -> List.of(Sites.round(site, id))).orElse(site.rounds());
    }

    private Optional<Round> round(HandoutKind handout) {
        List<Round> rounds = lookedAt();
        if (handout == HandoutKind.PACK) {
            return Optional.of(PackMaker.round(folder, rounds));
        }
        RoundMeant meant = new RoundMeant(folder, site, rounds);
        Optional<Round> filled = meant.toRead(needs(handout));
        meant.tellPassedOver(filled, needs(handout), passedOver);
        return handout == HandoutKind.POSTER ? latest(rounds, filled) : filled;
    }

    /** A poster needs no rankings once there is a decision. */
    private Optional<Round> latest(List<Round> rounds, Optional<Round> ranked) {
        return rounds.stream()
                .filter(round -> folder.hasDecision(round)
                        || ranked.filter(round::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    private Optional<HandoutView> pack(RoundReading round) {
        if (round.facts().scored().isEmpty()) {
            return Optional.empty();
        }
        Optional<Baseline> baseline = round.baseline();
        Optional<Chosen> chosen = chosen(round.priorities());
        PackFacts facts = PackFacts.of(round.facts(), site, round.round(), baseline, chosen);
        PackView view = PackView.of(facts);
        PackMaker.leftOut(facts, view).forEach(leftOut::add);
        return Optional.of(view);
    }

    private Optional<HandoutView> view(HandoutKind handout, RoundReading round) {
        return switch (handout) {
            case SUMMARY -> round.baseline().map(baseline -> SummaryView.of(round.facts(), baseline));
            case BASELINE ->
                round.baseline().map(baseline -> BaselineView.of(round.facts(), baseline, site.evidence()));
            case PRIORITIES -> priorities(round);
            case POSTER ->
                chosen(round.priorities())
                        .map(chosen ->
                                PosterView.of(round.facts(List.of(SheetFolder.SCORES, SheetFolder.GAPS)), chosen));
            case PACK -> pack(round);
            case GAPS -> round.gaps().map(gaps -> GapsView.of(round.facts(List.of(SheetFolder.SCORES)), gaps));
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
                        priorities.isOutdated(),
                        baseline));
    }

    private static Optional<Chosen> chosen(Priorities priorities) {
        return priorities
                .consensus()
                .map(consensus -> Chosen.of(consensus, priorities.decision()))
                .or(() ->
                        priorities.decision().map(d -> new Chosen(d.agreed(), true, List.of(), Source.TOP, d.date())));
    }
}
