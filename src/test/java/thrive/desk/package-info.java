@NullMarked
package thrive.desk;

import org.jspecify.annotations.NullMarked;
