@NullMarked
package thrive.files.sheet;

import org.jspecify.annotations.NullMarked;
