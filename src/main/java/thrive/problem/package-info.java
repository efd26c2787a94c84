/** What is wrong with a file, where, and how to mend it: problems, their places and the catalogue of their codes. */
@NullMarked
package thrive.problem;

import org.jspecify.annotations.NullMarked;
