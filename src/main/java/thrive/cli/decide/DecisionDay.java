package thrive.cli.decide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import thrive.cli.line.UsageError;
import thrive.model.site.PhaseStep;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.report.Wording;

/**
 * The day of a decision. It never comes from the clock, for a decision may be recorded days later.
 *
 * @param date the day
 * @param said where it was taken from, where that may surprise; otherwise empty
 */
public record DecisionDay(LocalDate date, String said) {

    /** The day that somebody gave. */
    public static DecisionDay given(LocalDate date) {
        return new DecisionDay(date, "");
    }

    /** The day that the site lets one expect: that of the round's rankings, else the latest that had come by then; nothing without any. */
    public static Optional<DecisionDay> expected(Proposal proposal) {
        Site site = proposal.source().site().orElseThrow();
        return proposal.round()
                .prioritised()
                .map(DecisionDay::given)
                .or(() -> past(site, proposal.round())
                        .max(Comparator.naturalOrder())
                        .map(latest -> new DecisionDay(
                                latest,
                                "Dated " + Wording.date(latest)
                                        + ", the latest date in site.yaml; --date DATE sets another.")));
    }

    /** What is said where no day is given and none can be expected. */
    public static UsageError missing(Proposal proposal) {
        return new UsageError("site.yaml has no date to go by: add --date DATE, the day of the decision, or give round "
                + proposal.round().id() + " a day under prioritised");
    }

    /** The days of the round, of those before it, and of what was done in preparation. */
    private static Stream<LocalDate> past(Site site, Round until) {
        Stream<Optional<LocalDate>> rounds = site
                .rounds()
                .subList(0, site.rounds().indexOf(until) + 1)
                .stream()
                .flatMap(round -> Stream.of(round.scored(), round.prioritised(), round.analysed()));
        return Stream.concat(rounds, site.phase1().stream().map(PhaseStep::done))
                .flatMap(Optional::stream);
    }
}
