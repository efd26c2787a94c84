@NullMarked
package thrive.model.sheet;

import org.jspecify.annotations.NullMarked;
