/** From bytes on the disk to text whose every character knows its line and column. */
@NullMarked
package thrive.files.text;

import org.jspecify.annotations.NullMarked;
