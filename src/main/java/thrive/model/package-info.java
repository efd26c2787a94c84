/** The assessment model: its scale, levels and principles. */
@NullMarked
package thrive.model;

import org.jspecify.annotations.NullMarked;
