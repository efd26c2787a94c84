/** Definitions as YAML that people can go on editing. */
@NullMarked
package thrive.render.yaml;

import org.jspecify.annotations.NullMarked;
