package thrive.report.priorities;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import thrive.consensus.Consensus;
import thrive.consensus.Standing;
import thrive.model.site.Decision;

/**
 * The priorities as far as they stand: what the room agreed or, before it has, what its rankings propose.
 *
 * @param ids the ids of the priorities, in order
 * @param ranks the place of each: where it was proposed, equal ones where they are tied
 * @param agreed whether the room agreed them
 * @param undetermined the ids of those among which the room has still to choose
 * @param sought how many priorities there are to be
 * @param day the day of the decision, or empty
 */
public record Chosen(
        List<String> ids,
        List<Integer> ranks,
        boolean agreed,
        List<String> undetermined,
        int sought,
        Optional<LocalDate> day) {

    public Chosen {
        ids = List.copyOf(ids);
        ranks = List.copyOf(ranks);
        undetermined = List.copyOf(undetermined);
    }

    /** Priorities no two of which are tied. */
    public Chosen(List<String> ids, boolean agreed, List<String> undetermined, int sought, Optional<LocalDate> day) {
        this(ids, IntStream.rangeClosed(1, ids.size()).boxed().toList(), agreed, undetermined, sought, day);
    }

    /** Whether another of the priorities has the place of this one. */
    public boolean isTied(int index) {
        return Collections.frequency(ranks, ranks.get(index)) > 1;
    }

    public static Chosen of(Consensus consensus, Optional<Decision> decision) {
        return decision.filter(d -> !d.priorities().isEmpty())
                .map(d -> new Chosen(d.agreed(), true, List.of(), consensus.top(), d.date()))
                .orElseGet(() -> new Chosen(
                        consensus.proposed(),
                        ranks(consensus),
                        false,
                        consensus.undetermined(),
                        consensus.top(),
                        Optional.empty()));
    }

    private static List<Integer> ranks(Consensus consensus) {
        return consensus.proposed().stream()
                .map(id -> consensus.of(id).map(Standing::rank).orElse(0))
                .toList();
    }

    /** "agreed" or "proposed". */
    String word() {
        return agreed ? "agreed" : "proposed";
    }
}
