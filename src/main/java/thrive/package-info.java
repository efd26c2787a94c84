/** The program's entry. */
@NullMarked
package thrive;

import org.jspecify.annotations.NullMarked;
