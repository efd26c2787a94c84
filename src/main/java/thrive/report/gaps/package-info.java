/** The gap analysis as values. */
@NullMarked
package thrive.report.gaps;

import org.jspecify.annotations.NullMarked;
