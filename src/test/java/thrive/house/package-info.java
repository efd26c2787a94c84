@NullMarked
package thrive.house;

import org.jspecify.annotations.NullMarked;
