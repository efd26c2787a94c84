package thrive.files.yaml;

/** Takes what a {@link LooseScanner} finds odd. */
interface Oddities {

    /**
     * Something odd.
     *
     * @param at the character at which it shows
     * @param from where the text, bracket or quote begins that it belongs to; {@code at} where there is nothing before it
     */
    void found(Oddity oddity, int at, int from);

    /** A tab that stands between a key or dash and what belongs to it, where YAML has any blank and the parser only spaces. */
    default void separates(int tab) {}
}
