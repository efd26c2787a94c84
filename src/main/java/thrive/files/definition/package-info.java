/** The YAML definitions: model, site and decision, read into records with every problem told. */
@NullMarked
package thrive.files.definition;

import org.jspecify.annotations.NullMarked;
