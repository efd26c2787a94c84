package thrive.cli.decide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import thrive.cli.line.UsageError;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.report.Wording;

/**
 * The day of a decision. It never comes from the clock, for a decision may be recorded days later.
 *
 * @param date the day
 * @param said where it was taken from, where that may surprise; otherwise empty
 * @param whose what else happened on that day, as far as the site tells; empty where it is the day of the rankings
 */
public record DecisionDay(LocalDate date, String said, String whose) {

    /** A day of the site, and what happened on it. */
    private record Past(LocalDate date, String what) {}

    /** The day that somebody gave. */
    public static DecisionDay given(LocalDate date) {
        return new DecisionDay(date, "", "");
    }

    /** The day that the site lets one expect: that of the round's rankings, else the latest that had come by then; nothing without any. */
    public static Optional<DecisionDay> expected(Proposal proposal) {
        Site site = proposal.source().site().orElseThrow();
        return proposal.round()
                .prioritised()
                .map(DecisionDay::given)
                .or(() -> past(site, proposal.round())
                        .max(Comparator.comparing(Past::date))
                        .map(DecisionDay::latest));
    }

    private static DecisionDay latest(Past past) {
        String said = "Dated " + Wording.date(past.date()) + ", the latest date in site.yaml: " + past.what()
                + ". --date DATE sets another; \"prioritised\" there is the day of the second workshop.";
        return new DecisionDay(past.date(), said, past.what());
    }

    /** What is said where no day is given and none can be expected. */
    public static UsageError missing(Proposal proposal) {
        return new UsageError("site.yaml has no date to go by: add --date DATE, the day of the decision, or give round "
                + proposal.round().id() + " a day under prioritised");
    }

    /** The days of the round, of those before it, and of what was done in preparation. */
    private static Stream<Past> past(Site site, Round until) {
        Stream<Optional<Past>> rounds = site.rounds().subList(0, site.rounds().indexOf(until) + 1).stream()
                .flatMap(round -> Stream.of(
                        past(round.scored(), round, "scored"),
                        past(round.prioritised(), round, "prioritised"),
                        past(round.analysed(), round, "analysed")));
        Stream<Optional<Past>> steps = site.phase1().stream()
                .map(step -> step.done().map(day -> new Past(day, "\"" + step.id() + "\" of phase 1 was done")));
        return Stream.concat(rounds, steps).flatMap(Optional::stream);
    }

    private static Optional<Past> past(Optional<LocalDate> day, Round round, String what) {
        return day.map(date -> new Past(date, "round " + round.id() + " was " + what));
    }
}
