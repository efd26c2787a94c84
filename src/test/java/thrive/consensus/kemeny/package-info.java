@NullMarked
package thrive.consensus.kemeny;

import org.jspecify.annotations.NullMarked;
