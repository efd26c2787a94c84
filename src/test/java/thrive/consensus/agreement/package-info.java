@NullMarked
package thrive.consensus.agreement;

import org.jspecify.annotations.NullMarked;
