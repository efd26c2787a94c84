@NullMarked
package thrive.files.text;

import org.jspecify.annotations.NullMarked;
