@NullMarked
package thrive.baseline;

import org.jspecify.annotations.NullMarked;
