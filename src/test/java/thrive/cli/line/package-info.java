@NullMarked
package thrive.cli.line;

import org.jspecify.annotations.NullMarked;
