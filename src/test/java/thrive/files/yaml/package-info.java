@NullMarked
package thrive.files.yaml;

import org.jspecify.annotations.NullMarked;
