@NullMarked
package thrive.consensus;

import org.jspecify.annotations.NullMarked;
