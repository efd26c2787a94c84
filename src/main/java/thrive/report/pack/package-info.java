/** The facilitator's pack as values: run sheets, slides, scripts, materials. */
@NullMarked
package thrive.report.pack;

import org.jspecify.annotations.NullMarked;
