/** Tables' rankings to a proposed top five, with the arithmetic and every tie in the open. */
@NullMarked
package thrive.consensus;

import org.jspecify.annotations.NullMarked;
