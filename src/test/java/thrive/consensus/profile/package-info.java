@NullMarked
package thrive.consensus.profile;

import org.jspecify.annotations.NullMarked;
