@NullMarked
package thrive.files.write;

import org.jspecify.annotations.NullMarked;
