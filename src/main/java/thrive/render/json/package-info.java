/** Results as JSON with stable keys and in a stable order. */
@NullMarked
package thrive.render.json;

import org.jspecify.annotations.NullMarked;
