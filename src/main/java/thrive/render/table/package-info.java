/** Results as flat tables, for CSV and Markdown. */
@NullMarked
package thrive.render.table;

import org.jspecify.annotations.NullMarked;
