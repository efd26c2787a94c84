/** The priorities and the poster as values: what a page says of the rankings and of the decision. */
@NullMarked
package thrive.report.priorities;

import org.jspecify.annotations.NullMarked;
