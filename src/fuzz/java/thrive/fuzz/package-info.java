/** Any bytes at all, guided by what they reach in the readers: what holds for all of them. */
@NullMarked
package thrive.fuzz;

import org.jspecify.annotations.NullMarked;
