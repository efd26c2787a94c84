/** Results and view-models to text: terminal tables, CSV, JSON, Markdown and HTML. */
@NullMarked
package thrive.render;

import org.jspecify.annotations.NullMarked;
