package thrive.slips;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One kind of slip.
 *
 * @param point the family it belongs to: 2 titles and codes, 3 merge conflicts, 4 text that must not be dropped, 5 numbers and
 *     unseen characters, 6 encodings, 7 what stands around the table and in file names, 8 gap cells, 9 YAML, 12 withdrawn rows
 * @param allowed what may come of it
 * @param toldByModel whether a warning on the model counts as told
 * @param change makes the slip somewhere in a site and says where; nothing where this site has no place for it
 */
record Slip(
        int point,
        String name,
        Set<Outcome> allowed,
        boolean toldByModel,
        BiFunction<Draft, Random, Optional<Touched>> change) {

    static Slip of(int point, String name, Set<Outcome> allowed, BiFunction<Draft, Random, Optional<Touched>> change) {
        return new Slip(point, name, allowed, false, change);
    }

    Slip whichTheModelTells() {
        return new Slip(point, name, allowed, true, change);
    }

    Optional<Touched> apply(Draft draft, Random random) {
        return change.apply(draft, random);
    }
}
