/** What commands share: the files they work on, the forms of their results, and how those are delivered. */
@NullMarked
package thrive.cli.work;

import org.jspecify.annotations.NullMarked;
