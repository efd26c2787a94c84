/** What every room may need to know of texts. */
@NullMarked
package thrive.text;

import org.jspecify.annotations.NullMarked;
