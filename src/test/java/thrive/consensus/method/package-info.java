@NullMarked
package thrive.consensus.method;

import org.jspecify.annotations.NullMarked;
