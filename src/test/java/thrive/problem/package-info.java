@NullMarked
package thrive.problem;

import org.jspecify.annotations.NullMarked;
