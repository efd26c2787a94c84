@NullMarked
package thrive.files;

import org.jspecify.annotations.NullMarked;
