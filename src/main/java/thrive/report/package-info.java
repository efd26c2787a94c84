/** Results to one immutable view-model for each handout: all wording, rounding and headlines. */
@NullMarked
package thrive.report;

import org.jspecify.annotations.NullMarked;
