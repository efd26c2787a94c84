/** Tests of what commands work with. */
@NullMarked
package thrive.cli.work;

import org.jspecify.annotations.NullMarked;
