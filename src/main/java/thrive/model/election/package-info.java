/** An election of any kind, as its ballots tell it: who could be ranked, and who was ranked how. */
@NullMarked
package thrive.model.election;

import org.jspecify.annotations.NullMarked;
