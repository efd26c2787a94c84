/** Slips that people and their programs make in the files of a site, and whether a wrong figure follows from one in silence. */
@NullMarked
package thrive.slips;

import org.jspecify.annotations.NullMarked;
