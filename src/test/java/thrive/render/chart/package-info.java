@NullMarked
package thrive.render.chart;

import org.jspecify.annotations.NullMarked;
