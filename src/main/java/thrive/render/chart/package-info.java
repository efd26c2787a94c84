/** Charts as SVG text, drawn by pure functions from the values of a handout. */
@NullMarked
package thrive.render.chart;

import org.jspecify.annotations.NullMarked;
