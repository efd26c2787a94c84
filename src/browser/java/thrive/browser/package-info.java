/** The quality bars of the handouts, tried in a real browser. */
@NullMarked
package thrive.browser;

import org.jspecify.annotations.NullMarked;
