package thrive.consensus.robust;

import java.util.BitSet;

/**
 * The first k of a variant of a profile.
 *
 * @param chosen those that are in it for certain
 * @param tied those tied across its last place; none where it is determined
 * @param seats how many of the tied have a place in it
 */
record Top(BitSet chosen, BitSet tied, int seats) {}
