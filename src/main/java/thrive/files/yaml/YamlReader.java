package thrive.files.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import thrive.problem.Refusal;
import thrive.text.Unseen;

/**
 * Reads a YAML text into nodes. It works on the stream of tokens, so that depth, anchors, aliases and tags are refused
 * before anything is built from them.
 */
public final class YamlReader {

    /** How deep lists and keys may nest; our own files need six. */
    static final int DEEPEST = 24;

    private static final String NOT_READ = "the text itself; a text that begins with &, * or ! stands in quotes";

    private final TextFile file;
    private final Problems problems;
    private final YAMLParser parser;
    private final Places places;

    private YamlReader(TextFile file, Problems problems, YAMLParser parser, Places places) {
        this.file = file;
        this.problems = problems;
        this.parser = parser;
        this.places = places;
    }

    /** The keys and values of the document, or nothing where a problem says why. */
    public static Optional<Node.Mapping> read(TextFile file, Problems problems) {
        if (!Diagnosis.isCalledFor(file.text())) {
            return read(file, file.text(), problems);
        }
        Diagnosis diagnosis = Diagnosis.of(file, file.text(), Integer.MAX_VALUE);
        List<Integer> hashes = diagnosis.places(Oddity.SWALLOWED);
        problems.addAll(diagnosis.problems(Oddity.SWALLOWED));
        List<Problem> indents = diagnosis.problems(Oddity.ODD_INDENT);
        if (!indents.isEmpty()) {
            problems.addAll(indents);
            return Optional.empty();
        }
        String spaced = diagnosis.withoutSeparatingTabs();
        return hashes.isEmpty() ? read(file, spaced, problems) : asMeant(file, spaced, hashes, problems);
    }

    /** Reads a text with its swallowed words put back, so that nothing is told that only follows from their loss. */
    private static Optional<Node.Mapping> asMeant(
            TextFile file, String written, List<Integer> hashes, Problems problems) {
        Set<Integer> lines = problems.sorted().stream()
                .filter(p -> p.code() == Code.F35 && p.at().file().equals(file.name()))
                .map(p -> p.at().line())
                .collect(Collectors.toSet());
        Problems aside = new Problems();
        Optional<Node.Mapping> read = read(file, SwallowedWords.meant(written, hashes), aside);
        if (read.isEmpty()) {
            Optional<Node.Mapping> asWritten = read(file, written, new Problems());
            if (asWritten.isPresent()) {
                return asWritten;
            }
        }
        aside.sorted().stream().filter(p -> !lines.contains(p.at().line())).forEach(problems::add);
        return read;
    }

    private static Optional<Node.Mapping> read(TextFile file, String text, Problems problems) {
        Places places = new Places(file);
        try (YAMLParser parser =
                (YAMLParser) new YAMLFactory().createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
            return new YamlReader(file, problems, parser, places).document();
        } catch (Refusal e) {
            problems.add(e.problem());
        } catch (JacksonException e) {
            problems.addAll(named(file, text, syntax(file, places, e)));
        }
        return Optional.empty();
    }

    /** The slips that made the parser give up, or what it says where none is found. */
    private static List<Problem> named(TextFile file, String text, Problem unnamed) {
        if (unnamed.code() != Code.F16 && unnamed.code() != Code.F05) {
            return List.of(unnamed);
        }
        int lastLine =
                unnamed.code() == Code.F05 ? Integer.MAX_VALUE : unnamed.at().line();
        List<Problem> slips = Diagnosis.of(file, text, lastLine).problems();
        boolean explained = slips.stream().anyMatch(slip -> slip.at().line() <= lastLine);
        return explained
                ? slips
                : Stream.concat(slips.stream(), Stream.of(unnamed)).toList();
    }

    private Optional<Node.Mapping> document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return empty();
        }
        Node root = node(first, 1);
        if (parser.nextToken() != null) {
            throw secondDocument();
        }
        if (root instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (root instanceof Node.Scalar scalar && scalar.isNull()) {
            return empty();
        }
        problems.add(Problem.of(Code.F22, root.at(), "the file holds " + root.kind())
                .withExpected("keys with values, such as \"schema: …\"")
                .withExcerpt(file.excerpt(root.at())));
        return Optional.empty();
    }

    /** Told at the line that divides the two, which stands above the place where the parser is. */
    private Refusal secondDocument() {
        String text = file.text();
        int from = Math.min(places.offset(index()), text.length() - 1);
        int divider = Math.max(text.lastIndexOf("\n---", from), text.lastIndexOf("\r---", from));
        Location at = divider < 0 ? here() : file.at(divider + 1);
        return new Refusal(Problem.of(Code.F19, at, "a second document begins here")
                .withExpected("one document: no line \"---\" after the first")
                .withExcerpt(file.excerpt(at)));
    }

    /** An error, not the warning of an empty sheet: nothing can be done with a definition that defines nothing. */
    private Optional<Node.Mapping> empty() {
        problems.add(Problem.of(Code.F23, Location.of(file.name()), "the file is empty")
                .withExpected("\"schema: …\", and what belongs with it"));
        return Optional.empty();
    }

    private Node node(JsonToken token, int depth) {
        Location at = start(depth);
        if (token == JsonToken.START_OBJECT) {
            return MappingParts.whole(given(depth), at, file, problems);
        }
        if (token == JsonToken.START_ARRAY) {
            return new Node.Sequence(items(depth), at);
        }
        boolean isNull = token == JsonToken.VALUE_NULL || saysNothing(parser.getString());
        return isNull
                ? new Node.Scalar("", true, at)
                : new Node.Scalar(SwallowedWords.restored(parser.getString()), false, at, inside());
    }

    /** Where a node begins that may stand there. */
    private Location start(int depth) {
        refuseMagic();
        if (depth > DEEPEST) {
            throw refused(Code.F20, "lists or keys are nested more than " + DEEPEST + " deep", "a flatter file");
        }
        return here();
    }

    private List<EntryInText> inside() {
        int end = places.offset(parser.currentLocation().getCharOffset());
        return EntryInText.in(file, places.offset(index()), end);
    }

    /** The core schema's other words for nothing, which the parser takes for texts; in quotes they are texts. */
    private boolean saysNothing(String text) {
        boolean isWord = text.equals("~") || text.equals("Null") || text.equals("NULL");
        return isWord && places.startsWith(index(), text);
    }

    private List<MappingParts.Given> given(int depth) {
        List<MappingParts.Given> given = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_OBJECT; next = parser.nextToken()) {
            refuseMagic();
            String key = Unseen.trimmedOfBlanks(SwallowedWords.restored(parser.getString()));
            Location keyAt = here();
            Node value = node(parser.nextToken(), depth + 1);
            given.add(new MappingParts.Given(key, new Node.Entry(keyAt, value)));
        }
        return given;
    }

    private List<Node> items(int depth) {
        List<Node> items = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            if (next == JsonToken.START_OBJECT) {
                Location at = start(depth + 1);
                Optional<Node> above = items.isEmpty() ? Optional.empty() : Optional.of(items.get(items.size() - 1));
                items.addAll(MappingParts.items(given(depth + 1), above, at, file, problems));
            } else {
                items.add(node(next, depth + 1));
            }
        }
        return items;
    }

    /** The parser tells only some of them, so the first character decides: no other value or key begins with these. */
    private void refuseMagic() {
        char first = places.characterAt(index());
        if (first == '*') {
            throw refused(Code.F18, "an alias (*) is not read", NOT_READ);
        }
        if (first == '&') {
            throw refused(Code.F18, "an anchor (&) is not read", NOT_READ);
        }
        if (first == '!') {
            throw refused(Code.F18, "a tag (!) is not read", NOT_READ);
        }
    }

    private long index() {
        return parser.currentTokenLocation().getCharOffset();
    }

    private Location here() {
        return places.at(index());
    }

    private Refusal refused(Code code, String message, String expected) {
        Location at = here();
        return new Refusal(Problem.of(code, at, message).withExpected(expected).withExcerpt(file.excerpt(at)));
    }

    private static Problem syntax(TextFile file, Places places, JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            return syntax(file, places, marked);
        }
        TokenStreamLocation location = e.getLocation();
        Location at = location == null ? Location.of(file.name()) : places.at(location.getCharOffset());
        String reason = e.getOriginalMessage().lines().findFirst().orElse("");
        if (reason.contains("=ALI")) {
            return problem(file, Code.F18, at, "an alias (*) is not read", NOT_READ);
        } else if (reason.startsWith("Expected a property name")) {
            return problem(file, Code.F22, at, "a list or keys with values stand where a key belongs", "a single key");
        }
        return invalid(file, at, reason);
    }

    private static Problem syntax(TextFile file, Places places, MarkedYamlEngineException e) {
        String reason = String.valueOf(e.getProblem()).strip();
        boolean unclosed = reason.contains("unexpected end of stream")
                && String.valueOf(e.getContext()).contains("quoted scalar");
        if (unclosed && e.getContextMark().isPresent()) {
            Location opening = places.at(e.getContextMark().get().getIndex());
            return problem(
                    file,
                    Code.F05,
                    opening,
                    "a quote is opened here and never closed",
                    "a closing quote of the same kind");
        }
        Location at = e.getProblemMark().map(Mark::getIndex).map(places::at).orElseGet(() -> Location.of(file.name()));
        return invalid(file, at, reason);
    }

    private static Problem invalid(TextFile file, Location at, String reason) {
        return problem(
                file,
                Code.F16,
                at,
                "this is no valid YAML: " + Reason.of(reason),
                "lines such as \"key: value\", indented by spaces");
    }

    private static Problem problem(TextFile file, Code code, Location at, String message, String expected) {
        return Problem.of(code, at, message).withExpected(expected).withExcerpt(file.excerpt(at));
    }
}
