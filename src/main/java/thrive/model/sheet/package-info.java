/** What the tables handed in: score, ranking and gap sheets. */
@NullMarked
package thrive.model.sheet;

import org.jspecify.annotations.NullMarked;
