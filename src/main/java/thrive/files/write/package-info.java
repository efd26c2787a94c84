/** Writing so that nothing is lost or torn, whatever stops us. */
@NullMarked
package thrive.files.write;

import org.jspecify.annotations.NullMarked;
