/** The page that links the handouts of a folder, as values. */
@NullMarked
package thrive.report.index;

import org.jspecify.annotations.NullMarked;
