package thrive.files.definition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import thrive.files.yaml.Fields;
import thrive.model.site.Round;
import thrive.problem.Code;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Warns of rounds that pages cannot tell apart: of one title, or scored on one day, as where a line was copied. */
final class AlikeRounds {

    private final Problems problems;
    private final EqualNames titles = new EqualNames();
    private final Map<LocalDate, String> scored = new HashMap<>();

    AlikeRounds(Problems problems) {
        this.problems = problems;
    }

    /** Tells where a round is like one above it. */
    void tell(Round round, Fields item) {
        titles.takenFrom(round.title(), round.id())
                .filter(first -> !round.title().equals(round.id())) // ids that are alike are told as such
                .ifPresent(first -> problems.add(item.problem(
                                Code.S26,
                                item.at("title"),
                                "the title " + Quoted.of(round.title()) + " is also that of round " + Quoted.of(first),
                                round.title())
                        .withExpected("a title of its own for each round")));
        round.scored().ifPresent(day -> {
            String first = scored.putIfAbsent(day, round.id());
            if (first != null) {
                problems.add(item.problem(
                                Code.S26,
                                item.at("scored"),
                                "the round " + Quoted.of(first) + " was scored on that day too",
                                item.text("scored"))
                        .withExpected("the day on which the tables of round " + round.id() + " score"));
            }
        });
    }
}
