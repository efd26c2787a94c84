package thrive.files.yaml;

import java.util.List;

/** What a YAML parser complains of, in words for somebody who writes lists and not parsers. */
final class Reason {

    /** What the parser says, as far as it says it always, and what it means. */
    private record Phrase(String parser, String ours) {}

    private static final List<Phrase> PHRASES = List.of(
            new Phrase(
                    "mapping values are not allowed here",
                    "a \":\" too many, or a line indented too far; a text that holds \": \" needs quotes"),
            new Phrase("found character '\\t(TAB)'", "a tab, where only spaces may indent"),
            new Phrase("found character '", "a character that no value may begin with unless it is in quotes"),
            new Phrase(
                    "sequence entries are not allowed here", "\"- \" behind a key; the list begins on the next line"),
            new Phrase("could not find expected ':'", "a line without \":\" among the keys"),
            new Phrase("expected <block end>", "the line is indented otherwise than its neighbours"),
            new Phrase("expected ',' or ']'", "a \"[\" that is not closed, or a comma too few"),
            new Phrase("expected ',' or '}'", "a \"{\" that is not closed, or a comma too few"),
            new Phrase("found unknown escape character", "a \"\\\" in double quotes; use single quotes"));

    private Reason() {}

    static String of(String parser) {
        return PHRASES.stream()
                .filter(phrase -> parser.startsWith(phrase.parser()))
                .map(Phrase::ours)
                .findFirst()
                .orElse(parser);
    }
}
