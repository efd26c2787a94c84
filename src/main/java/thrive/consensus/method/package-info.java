/** The methods of merging lists, each in a file with its definition and source. */
@NullMarked
package thrive.consensus.method;

import org.jspecify.annotations.NullMarked;
