package thrive.files.sheet;

import java.util.Optional;

import thrive.model.Scale;

/** The words of a model and a site that may stand anywhere in a sheet, by which rows and columns are told apart. One that says nothing knows none. */
public interface Vocabulary {

    /** Whether the text names a principle, by code or name. */
    default boolean isPrinciple(String text) {
        return false;
    }

    /** Whether the text is the code of a principle. */
    default boolean isCode(String text) {
        return false;
    }

    /** Whether the text is the name or short name of a principle. */
    default boolean isTitle(String text) {
        return false;
    }

    /** Whether it is known which tables there are. */
    default boolean knowsTables() {
        return false;
    }

    /** Whether the text names a table, by id or name. */
    default boolean isTable(String text) {
        return false;
    }

    /** Whether the text names no principle but a part of the sheet: a level, a total, an average. */
    default boolean isLabel(String text) {
        return false;
    }

    /** Whether such a name has a number behind it as a mistyped code may: "Macro 1" is a part, and beside a score most likely MAC-1. */
    default boolean isLikeCode(String label) {
        return false;
    }

    /** Whether the text is an answer under "score": a number of the scale, DK or NA. */
    default boolean isScore(String text) {
        return false;
    }

    /** The scale on which principles are scored, where there is a model. */
    default Optional<Scale> scale() {
        return Optional.empty();
    }

    /** The words of a sheet about which nothing is known beforehand. */
    Vocabulary NONE = new Vocabulary() {};
}
