/** How steady a proposal is: without each table, after a single move, over resampled tables. */
@NullMarked
package thrive.consensus.robust;

import org.jspecify.annotations.NullMarked;
