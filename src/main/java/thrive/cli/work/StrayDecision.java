package thrive.cli.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import thrive.cli.line.Invocation;
import thrive.files.SiteFolder;
import thrive.model.Fingerprint;
import thrive.model.sheet.RankingSheet;
import thrive.model.site.Decision;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** Finds the decision of another round in one that has no rankings, so that nothing else speaks against it. */
final class StrayDecision {

    private final Round round;
    private final Decision decision;
    private final List<Round> others;

    /** @param rounds all rounds of the site */
    StrayDecision(Round round, Decision decision, List<Round> rounds) {
        this.round = round;
        this.decision = decision;
        this.others =
                rounds.stream().filter(other -> !other.id().equals(round.id())).toList();
    }

    /** What is to be said of the decision of a source's round, where no ranking of it is filled in. */
    static Optional<Problem> problem(Invocation invocation, Source source, Decision decision) {
        if (source.folder().isEmpty()
                || source.site().isEmpty()
                || source.round().isEmpty()) {
            return Optional.empty();
        }
        SiteFolder folder = source.folder().get();
        Site site = source.site().get();
        return new StrayDecision(source.round().get(), decision, site.rounds())
                .problem(other -> rankings(invocation, folder, site, other));
    }

    private static List<RankingSheet> rankings(Invocation invocation, SiteFolder folder, Site site, Round round) {
        Problems aside = new Problems();
        return folder.model(site, Optional.of(round), aside)
                .map(model -> Source.doubtful(invocation, folder, site, round, model, aside)
                        .roundRankings()
                        .sheets())
                .orElse(List.of());
    }

    /**
     * What is to be said of it; nothing where the decision may well be the round's own.
     *
     * @param rankings the rankings of another round
     */
    Optional<Problem> problem(Function<Round, List<RankingSheet>> rankings) {
        return byBallots(rankings)
                .map(other -> warning(Code.D05, "made on the rankings of round " + other.id(), other.id()))
                .or(this::byDay);
    }

    private Optional<Round> byBallots(Function<Round, List<RankingSheet>> rankings) {
        return decision.ballots().isEmpty()
                ? Optional.empty()
                : others.stream()
                        .filter(other -> decision.ballots().equals(Fingerprint.ofBallots(rankings.apply(other))))
                        .findFirst();
    }

    private Optional<Problem> byDay() {
        Optional<LocalDate> day = decision.date();
        if (day.isEmpty() || round.prioritised().isPresent()) {
            // Where the round has its day, the reader of the decision compares them.
            return Optional.empty();
        }
        Optional<Round> other =
                others.stream().filter(o -> o.prioritised().equals(day)).findFirst();
        if (other.isPresent()) {
            String why = "dated " + day.get() + ", when round " + other.get().id() + " was prioritised";
            return Optional.of(warning(Code.D07, why, other.get().id()));
        }
        return Optional.empty();
    }

    private Problem warning(Code code, String why, String other) {
        return Problem.of(
                        code,
                        decision.at(),
                        "the decision is " + why + ", and round " + round.id() + " has no rankings")
                .withExpected("the file in the folder of its round: is it that of " + other + "?");
    }
}
