/** What people start from: blank sheets to type into, and the files of a new site. */
@NullMarked
package thrive.render.blank;

import org.jspecify.annotations.NullMarked;
