package thrive.cli.decide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
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

    /** The day that was typed, else that of the round's rankings, else the latest that had come by then. */
    public static DecisionDay of(Invocation invocation, Proposal proposal) {
        Optional<LocalDate> sure = invocation
                .arguments()
                .day(Opt.DECIDED)
                .or(() -> proposal.round().prioritised());
        if (sure.isPresent()) {
            return new DecisionDay(sure.get(), "");
        }
        Site site = proposal.source().site().orElseThrow();
        LocalDate latest = past(site, proposal.round())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new UsageError("site.yaml has no date to go by: add --date DATE, the day of the"
                        + " decision, or give round " + proposal.round().id() + " a day under prioritised"));
        return new DecisionDay(
                latest, "Dated " + Wording.date(latest) + ", the latest date in site.yaml; --date DATE sets another.");
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
