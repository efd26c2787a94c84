/** YAML as a tree of nodes that know their places. Only plain YAML is read: no anchors, aliases, tags or second document. */
@NullMarked
package thrive.files.yaml;

import org.jspecify.annotations.NullMarked;
