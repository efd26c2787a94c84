/** The distribution, tried from outside: folder, zip and launchers as a user has them. */
@NullMarked
package thrive.dist;

import org.jspecify.annotations.NullMarked;
