package thrive.model.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import thrive.problem.Location;

/**
 * What the room agreed, as {@code decision.yaml} records it beside the computed proposal.
 *
 * @param date the day of the decision, or empty
 * @param priorities the agreed priorities, in the agreed order
 * @param leftOut the principles that were proposed and not taken
 * @param notes anything else worth keeping, or empty
 * @param ballots the fingerprint of the rankings that the room saw, or empty
 * @param at the file
 */
public record Decision(
        Optional<LocalDate> date,
        List<Choice> priorities,
        List<Choice> leftOut,
        String notes,
        String ballots,
        Location at) {

    /**
     * A principle and why the room took it or left it out.
     *
     * @param principle the principle's id, spelt as the model spells it
     * @param because the reason, or empty
     * @param at where the file names it
     */
    public record Choice(String principle, String because, Location at) {}

    public Decision {
        priorities = List.copyOf(priorities);
        leftOut = List.copyOf(leftOut);
    }

    /** The ids of all that it names: the agreed priorities, then those left out. */
    public List<String> named() {
        return Stream.concat(priorities.stream(), leftOut.stream())
                .map(Choice::principle)
                .toList();
    }

    /** The ids of the agreed priorities, in order. */
    public List<String> agreed() {
        return priorities.stream().map(Choice::principle).toList();
    }
}
