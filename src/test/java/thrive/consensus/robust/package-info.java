@NullMarked
package thrive.consensus.robust;

import org.jspecify.annotations.NullMarked;
