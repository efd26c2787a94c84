/** What charts show, as plain values; {@code thrive.render} draws them. */
@NullMarked
package thrive.report.chart;

import org.jspecify.annotations.NullMarked;
