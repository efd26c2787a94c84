@NullMarked
package thrive.files.definition;

import org.jspecify.annotations.NullMarked;
