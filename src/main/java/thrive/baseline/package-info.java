/** Score sheets to the baseline: how THRIVE-like a place is, with every disagreement kept in sight. */
@NullMarked
package thrive.baseline;

import org.jspecify.annotations.NullMarked;
