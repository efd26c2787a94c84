/** The summary and the baseline as values: what a page says of the scores. */
@NullMarked
package thrive.report.baseline;

import org.jspecify.annotations.NullMarked;
