@NullMarked
package thrive.gap;

import org.jspecify.annotations.NullMarked;
