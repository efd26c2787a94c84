package thrive.consensus.robust;

import java.util.List;

/** Finds the first k of variants of a profile. */
interface Chooser {

    /** The weight of a list that is not there; one that is there and weighs nothing still names its candidates. */
    long ABSENT = -1;

    /**
     * The first k when each list counts as often as {@code weights} says, in parts of the profile's unit, or is {@link #ABSENT}.
     *
     * @param effort pays for the steps that not every variant takes
     * @throws Effort.Spent where it cannot
     */
    Top top(List<ScaledList> lists, long[] weights, Effort effort);
}
