package thrive.consensus.robust;

import java.util.List;

/** Finds the first k of variants of a profile. */
interface Chooser {

    /** The first k when each list counts as often as {@code weights} says, in parts of the profile's unit. */
    Top top(List<ScaledList> lists, long[] weights);
}
