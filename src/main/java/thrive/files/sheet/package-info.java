/** Comma-separated sheets as spreadsheets really write them: cells that know their places, columns found by their headings. */
@NullMarked
package thrive.files.sheet;

import org.jspecify.annotations.NullMarked;
