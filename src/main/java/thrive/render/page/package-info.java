/** View-models to HTML pages and Markdown, through templates that see nothing but plain values. */
@NullMarked
package thrive.render.page;

import org.jspecify.annotations.NullMarked;
