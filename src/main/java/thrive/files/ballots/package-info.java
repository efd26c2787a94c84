/** Ballots of other elections: PrefLib's files of orders, and lines that people type. */
@NullMarked
package thrive.files.ballots;

import org.jspecify.annotations.NullMarked;
