@NullMarked
package thrive.files.ballots;

import org.jspecify.annotations.NullMarked;
