/** The ground that every room may stand on: what can be seen of a text, and when two texts are the same. */
@NullMarked
package thrive.text;

import org.jspecify.annotations.NullMarked;
