package thrive.report.priorities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import thrive.consensus.Consensus;
import thrive.model.site.Decision;

/**
 * The priorities as far as they stand: what the room agreed or, before it has, what its rankings propose.
 *
 * @param ids the ids of the priorities, in order
 * @param agreed whether the room agreed them
 * @param undetermined the ids of those among which the room has still to choose
 * @param sought how many priorities there are to be
 * @param day the day of the decision, or empty
 */
public record Chosen(List<String> ids, boolean agreed, List<String> undetermined, int sought, Optional<LocalDate> day) {

    public Chosen {
        ids = List.copyOf(ids);
        undetermined = List.copyOf(undetermined);
    }

    public static Chosen of(Consensus consensus, Optional<Decision> decision) {
        return decision.filter(d -> !d.priorities().isEmpty())
                .map(d -> new Chosen(d.agreed(), true, List.of(), consensus.top(), d.date()))
                .orElseGet(() -> new Chosen(
                        consensus.proposed(), false, consensus.undetermined(), consensus.top(), Optional.empty()));
    }

    /** "agreed" or "proposed". */
    String word() {
        return agreed ? "agreed" : "proposed";
    }
}
