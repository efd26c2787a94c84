/** The command line: what was typed, what is done about it, and what is said. */
@NullMarked
package thrive.cli;

import org.jspecify.annotations.NullMarked;
