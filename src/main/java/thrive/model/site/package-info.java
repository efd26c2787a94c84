/** A place and its work: the site, its tables and rounds, and what the room decided. */
@NullMarked
package thrive.model.site;

import org.jspecify.annotations.NullMarked;
