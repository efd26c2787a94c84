@NullMarked
package thrive.text;

import org.jspecify.annotations.NullMarked;
