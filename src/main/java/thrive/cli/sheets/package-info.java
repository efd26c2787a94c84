/** What {@code thrive sheets} works with: each kind of blank sheet, to type into and to write on. */
@NullMarked
package thrive.cli.sheets;

import org.jspecify.annotations.NullMarked;
