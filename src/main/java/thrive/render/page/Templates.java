package thrive.render.page;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The templates of one format. They can be found by the names listed here and by no other, so that no template reaches
 * a file, an address or another resource.
 */
final class Templates extends DefaultMustacheFactory {

    private static final String EXTENSION = ".mustache";

    /** Handouts and partials, without format and extension. */
    static final List<String> NAMES = List.of(
            "summary",
            "baseline",
            "priorities",
            "poster",
            "gaps",
            "pack",
            "index",
            "score-sheet",
            "ranking-sheet",
            "gap-sheet",
            "grid",
            "head",
            "top",
            "foot",
            "phrase",
            "principle",
            "counts",
            "cells",
            "extremes",
            "ranks",
            "said",
            "table-name",
            "tick");

    private final String format;
    private final UnaryOperator<String> escape;

    Templates(String format, UnaryOperator<String> escape) {
        this(format, escape, name -> read(format, name));
    }

    /** For tests: templates from elsewhere under the same rules. */
    Templates(String format, UnaryOperator<String> escape, Function<String, Optional<String>> source) {
        super(name -> reader(source, name));
        this.format = format;
        this.escape = escape;
        setObjectHandler(new PlainValuesOnly());
    }

    String render(String handout, Map<String, Object> values) {
        try {
            StringWriter page = new StringWriter();
            compile(handout + "." + format + EXTENSION).execute(page, List.<Object>of(values));
            return page.toString();
        } catch (MustacheException e) {
            throw problem(handout, e);
        }
    }

    private TemplateProblem problem(String handout, MustacheException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateProblem problem) {
                return problem;
            }
        }
        String file = e.getContext() == null
                ? handout + "." + format + EXTENSION
                : e.getContext().file();
        int line = e.getContext() == null ? 1 : e.getContext().line();
        return new TemplateProblem(file, line, String.valueOf(e.getMessage()));
    }

    private static @Nullable Reader reader(Function<String, Optional<String>> source, String name) {
        return source.apply(name).map(StringReader::new).orElse(null);
    }

    private static Optional<String> read(String format, String name) {
        boolean ours = NAMES.stream().anyMatch(n -> (n + "." + format + EXTENSION).equals(name));
        return ours ? Optional.of(Resources.text(name)) : Optional.empty();
    }

    /** Partials lie beside their parent, whatever a template says before a slash. */
    @Override
    public String resolvePartialPath(String folder, String name, String extension) {
        return name + "." + format + EXTENSION;
    }

    @Override
    public void encode(String value, Writer writer) {
        try {
            writer.write(escape.apply(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
