/** Gap sheets to the gap analysis of the agreed priorities. */
@NullMarked
package thrive.gap;

import org.jspecify.annotations.NullMarked;
