/** Recording what the room agreed: what was typed, what is missing, and the conversation at a terminal. */
@NullMarked
package thrive.cli.decide;

import org.jspecify.annotations.NullMarked;
