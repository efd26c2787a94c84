/** The lists that are to be merged, as the methods see them: candidates by number, ballots, weights, exact numbers. */
@NullMarked
package thrive.consensus.profile;

import org.jspecify.annotations.NullMarked;
