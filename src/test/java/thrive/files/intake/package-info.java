@NullMarked
package thrive.files.intake;

import org.jspecify.annotations.NullMarked;
