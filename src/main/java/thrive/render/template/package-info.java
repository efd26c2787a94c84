/** Templates, ours and a site's own: where they come from, what is wrong with them, and how they are filled in with plain values. */
@NullMarked
package thrive.render.template;

import org.jspecify.annotations.NullMarked;
