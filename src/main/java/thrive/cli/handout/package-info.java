/** Handouts: from the files of a site to finished pages and the index that links them. */
@NullMarked
package thrive.cli.handout;

import org.jspecify.annotations.NullMarked;
