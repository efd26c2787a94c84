/** Everything that touches the disk: finding a site, opening it, and writing safely. */
@NullMarked
package thrive.files;

import org.jspecify.annotations.NullMarked;
