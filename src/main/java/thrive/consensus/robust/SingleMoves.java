package thrive.consensus.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import thrive.consensus.robust.Robustness.Move;
import thrive.consensus.robust.Robustness.Variants;

/**
 * Every move of one candidate within, into or out of one list: it is taken off the list, if it is on it, and put back alone at any other
 * place, or left off. A list stays at most as long as is sought, or as it was: what is pushed beyond that falls off.
 */
final class SingleMoves {

    private final Variants variants;

    SingleMoves(Variants variants) {
        this.variants = variants;
    }

    List<Move> all() {
        List<Move> moves = new ArrayList<>();
        for (int list = 0; list < variants.size(); list++) {
            for (int candidate = 0; candidate < variants.profile().size(); candidate++) {
                ofCandidate(list, candidate, moves);
            }
        }
        return moves;
    }

    private void ofCandidate(int list, int candidate, List<Move> moves) {
        List<List<Integer>> groups = variants.profile().ballots().get(list).groups();
        int longest =
                Math.max(variants.top(), variants.profile().ballots().get(list).size());
        int from =
                variants.profile().ballots().get(list).places(variants.profile().size())[candidate];
        List<List<Integer>> rest = without(groups, candidate);
        if (from > 0) {
            tell(list, candidate, from, 0, rest, moves);
        }
        int place = 1;
        for (int at = 0; at <= rest.size() && place <= longest; at++) {
            List<List<Integer>> moved = new ArrayList<>(rest);
            moved.add(at, List.of(candidate));
            if (!moved.equals(groups)) {
                tell(list, candidate, from, place, cut(moved, longest), moves);
            }
            place += at < rest.size() ? rest.get(at).size() : 0;
        }
    }

    private void tell(int list, int candidate, int from, int to, List<List<Integer>> groups, List<Move> moves) {
        Top variant = variants.with(list, variants.list(groups));
        if (variants.changes(variant)) {
            moves.add(new Move(
                    variants.name(list),
                    variants.profile().candidates().get(candidate),
                    from > 0 ? OptionalInt.of(from) : OptionalInt.empty(),
                    to > 0 ? OptionalInt.of(to) : OptionalInt.empty(),
                    variants.entering(variant.chosen()),
                    variants.leaving(variant.chosen())));
        }
    }

    private static List<List<Integer>> without(List<List<Integer>> groups, int candidate) {
        List<List<Integer>> rest = new ArrayList<>();
        for (List<Integer> group : groups) {
            List<Integer> others = group.stream().filter(c -> c != candidate).toList();
            if (!others.isEmpty()) {
                rest.add(others);
            }
        }
        return rest;
    }

    private static List<List<Integer>> cut(List<List<Integer>> groups, int longest) {
        List<List<Integer>> kept = new ArrayList<>();
        int size = 0;
        for (List<Integer> group : groups) {
            if (size + group.size() > longest) {
                break;
            }
            kept.add(group);
            size += group.size();
        }
        return kept;
    }
}
