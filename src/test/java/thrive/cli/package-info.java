@NullMarked
package thrive.cli;

import org.jspecify.annotations.NullMarked;
