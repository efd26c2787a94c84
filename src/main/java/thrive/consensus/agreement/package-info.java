/** How far tables agree: Kendall's W, distances between lists, what their fives have in common. */
@NullMarked
package thrive.consensus.agreement;

import org.jspecify.annotations.NullMarked;
