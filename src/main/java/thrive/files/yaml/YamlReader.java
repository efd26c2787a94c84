package thrive.files.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;

/**
 * Reads a YAML text into nodes. It works on the stream of tokens, so that depth, anchors, aliases and tags are refused
 * before anything is built from them.
 */
public final class YamlReader {

    /** How deep lists and keys may nest; our own files need six. */
    static final int DEEPEST = 24;

    private final TextFile file;
    private final Problems problems;
    private final YAMLParser parser;

    private YamlReader(TextFile file, Problems problems, YAMLParser parser) {
        this.file = file;
        this.problems = problems;
        this.parser = parser;
    }

    /** The keys and values of the document, or nothing where a problem says why. */
    public static Optional<Node.Mapping> read(TextFile file, Problems problems) {
        try (YAMLParser parser =
                (YAMLParser) new YAMLFactory().createParser(ObjectReadContext.empty(), new StringReader(file.text()))) {
            return new YamlReader(file, problems, parser).document();
        } catch (Refused e) {
            problems.add(e.problem);
        } catch (JacksonException e) {
            problems.add(syntax(file, e));
        }
        return Optional.empty();
    }

    private Optional<Node.Mapping> document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.add(Problem.of(Code.F06, Location.of(file.name()), "the file is empty"));
            return Optional.empty();
        }
        Node root = node(first, 1);
        if (parser.nextToken() != null) {
            throw refused(Code.F19, "a second document begins here", "one document: no line \"---\" after the first");
        }
        if (root instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.add(Problem.of(Code.F22, root.at(), "the file holds " + root.kind())
                .withExpected("keys with values, such as \"schema: …\""));
        return Optional.empty();
    }

    private Node node(JsonToken token, int depth) {
        refuseMagic();
        Location at = here();
        if (depth > DEEPEST) {
            throw refused(Code.F20, "lists or keys are nested more than " + DEEPEST + " deep", "a flatter file");
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(at, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                items.add(node(next, depth + 1));
            }
            return new Node.Sequence(items, at);
        }
        String text = parser.getString();
        boolean quoted = at.column() <= file.line(at.line()).length()
                && "\"'".indexOf(file.line(at.line()).charAt(at.column() - 1)) >= 0;
        boolean saysNothing = text.isEmpty() || text.equals("~") || text.equals("null");
        boolean isNull = token == JsonToken.VALUE_NULL || (saysNothing && !quoted);
        return new Node.Scalar(isNull ? "" : text, isNull, at);
    }

    private Node mapping(Location at, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_OBJECT; next = parser.nextToken()) {
            refuseMagic();
            String key = parser.currentName();
            Location keyAt = here();
            Node value = node(parser.nextToken(), depth + 1);
            Node.Entry before = entries.putIfAbsent(key, new Node.Entry(keyAt, value));
            if (before != null) {
                problems.add(Problem.of(Code.F17, keyAt, "the key \"" + key + "\" is given twice")
                        .withValue(key)
                        .withExpected("one \"" + key + "\"; the other is on line "
                                + before.keyAt().line())
                        .withExcerpt(file.line(keyAt.line())));
            }
        }
        return new Node.Mapping(entries, at);
    }

    private void refuseMagic() {
        if (parser.isCurrentAlias()) {
            throw refused(
                    Code.F18, "the alias \"*" + parser.getString() + "\" is not read", "the text itself, repeated");
        }
        if (parser.getObjectId() != null) {
            throw refused(Code.F18, "the anchor \"&" + parser.getObjectId() + "\" is not read", "no anchors");
        }
        if (parser.getTypeId() != null) {
            throw refused(Code.F18, "the tag \"" + parser.getTypeId() + "\" is not read", "no tags");
        }
    }

    private Location here() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return Location.at(file.name(), location.getLineNr(), location.getColumnNr());
    }

    private Refused refused(Code code, String message, String expected) {
        Location at = here();
        return new Refused(Problem.of(code, at, message).withExpected(expected).withExcerpt(file.line(at.line())));
    }

    private static Problem syntax(TextFile file, JacksonException e) {
        Location at = place(file, e);
        String reason = e.getCause() instanceof MarkedYamlEngineException marked
                ? String.valueOf(marked.getProblem())
                : e.getOriginalMessage().lines().findFirst().orElse("the YAML cannot be read");
        return Problem.of(Code.F16, at, "this is no valid YAML: " + reason)
                .withExpected(
                        "YAML: \"key: value\" lines, indented by spaces; quote a value that holds \": \" or \" #\"")
                .withExcerpt(file.line(at.line()));
    }

    private static Location place(TextFile file, JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            Mark mark = marked.getProblemMark().get();
            return Location.at(file.name(), mark.getLine() + 1, mark.getColumn() + 1);
        }
        TokenStreamLocation location = e.getLocation();
        return location == null
                ? Location.of(file.name())
                : Location.at(file.name(), Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** Ends the reading of a document at the first thing that must not be followed. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }
}
