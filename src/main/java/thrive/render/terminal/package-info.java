/** Results for people at a terminal of 80 columns. */
@NullMarked
package thrive.render.terminal;

import org.jspecify.annotations.NullMarked;
