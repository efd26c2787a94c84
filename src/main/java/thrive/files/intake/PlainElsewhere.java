package thrive.files.intake;

import java.util.Set;

/**
 * Names to which something was added in one folder of a round, while in another they stand plainly: "Riverbank scores - red" among the
 * scores, and "red" among the rankings.
 *
 * @param keys what the sheets in the other folders are called, by what their spellings have in common
 * @param additions what may have been added
 */
record PlainElsewhere(Set<String> keys, LikelyAdditions additions) {

    PlainElsewhere {
        keys = Set.copyOf(keys);
    }

    /** Whether a part of a name stands plainly elsewhere, and the whole does not. */
    boolean has(String part, String name) {
        return keys.contains(UnlistedTables.key(part)) && !keys.contains(UnlistedTables.key(name));
    }

    /** The name as it stands elsewhere; where it does not, without what was surely added. */
    String plain(String name) {
        String left = Decorations.withoutSure(name).orElse(name);
        return has(left, name)
                ? left
                : additions.plain(left, part -> has(part, name)).orElse(left);
    }
}
