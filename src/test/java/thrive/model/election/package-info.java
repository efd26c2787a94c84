@NullMarked
package thrive.model.election;

import org.jspecify.annotations.NullMarked;
