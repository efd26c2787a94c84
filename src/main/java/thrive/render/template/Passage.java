package thrive.render.template;

import java.util.Optional;

/** A text with parts that a page marks. In an attribute or a title, which can hold no marks, it is the bare text. */
public interface Passage {

    /** The words alone. */
    String text();

    /** The words with their marks, escaped; nothing in a format that marks nothing. */
    Optional<String> markup();
}
