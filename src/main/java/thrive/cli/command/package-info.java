/** One class for each command. */
@NullMarked
package thrive.cli.command;

import org.jspecify.annotations.NullMarked;
