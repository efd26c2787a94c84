/** The command line itself: options, arguments, what a command is and how it ends. */
@NullMarked
package thrive.cli.line;

import org.jspecify.annotations.NullMarked;
