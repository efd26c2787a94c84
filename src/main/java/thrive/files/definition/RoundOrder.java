package thrive.files.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import thrive.files.yaml.Fields;
import thrive.model.site.Round;
import thrive.problem.Code;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Warns where days stand out of order: those of a round, which is scored, prioritised and analysed in turn, and those of two rounds. */
final class RoundOrder {

    private static final List<String> IN_TURN = List.of("scored", "prioritised", "analysed");

    private final Problems problems;

    RoundOrder(Problems problems) {
        this.problems = problems;
    }

    /** Whether the round has any day. */
    static boolean hasDay(Round round) {
        return first(round).isPresent();
    }

    private static List<Optional<LocalDate>> days(Round round) {
        return List.of(round.scored(), round.prioritised(), round.analysed());
    }

    /** Warns where a round is out of order in itself, at the first day that is. */
    void tellWithin(Round round, Fields item) {
        List<Optional<LocalDate>> days = days(round);
        for (int later = 1; later < days.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (isBefore(days.get(later), days.get(earlier))) {
                    String key = IN_TURN.get(later);
                    problems.add(item.problem(
                                    Code.S10,
                                    item.at(key),
                                    "the round " + Quoted.of(round.id()) + " was " + key + " before it was "
                                            + IN_TURN.get(earlier),
                                    item.text(key))
                            .withExpected(
                                    "a day on or after " + days.get(earlier).orElseThrow()));
                    return;
                }
            }
        }
    }

    /** Warns where a round began, or came to any step, before the one that stands above it. */
    void tellBetween(Round above, Round round, Fields item) {
        boolean isEarlier = isBefore(first(round), first(above));
        for (int step = 0; step < IN_TURN.size(); step++) {
            isEarlier |= isBefore(days(round).get(step), days(above).get(step));
        }
        if (isEarlier) {
            problems.add(item.problem(
                            Code.S10,
                            item.at(),
                            "the round " + Quoted.of(round.id()) + " is earlier than the one before it",
                            round.id())
                    .withExpected("rounds in time order, the latest last"));
        }
    }

    private static Optional<LocalDate> first(Round round) {
        Optional<LocalDate> first = Optional.empty();
        for (Optional<LocalDate> day : days(round)) {
            first = first.isEmpty() || isBefore(day, first) ? day : first;
        }
        return first;
    }

    private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.isPresent() && day.get().isBefore(other.get());
    }
}
