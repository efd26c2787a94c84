/** Blank sheets to print and to write on, as values. */
@NullMarked
package thrive.report.sheets;

import org.jspecify.annotations.NullMarked;
