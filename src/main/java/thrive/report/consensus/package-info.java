/** Words for what the rankings come to: agreement, methods, ties, changes. */
@NullMarked
package thrive.report.consensus;

import org.jspecify.annotations.NullMarked;
