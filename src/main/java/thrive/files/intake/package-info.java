/** The sheets that tables hand in, read against the model into records with every problem told. */
@NullMarked
package thrive.files.intake;

import org.jspecify.annotations.NullMarked;
