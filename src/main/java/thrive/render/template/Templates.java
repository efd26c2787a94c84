package thrive.render.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

import thrive.problem.Code;

/**
 * The templates of one format. They are found by name in their source and nowhere else, so that no template reaches a file,
 * an address or another resource.
 */
public final class Templates extends DefaultMustacheFactory {

    private static final long MOST_CHARACTERS = 16L << 20;
    private static final long MOST_TURNS = 10_000_000;

    private final String format;
    private final UnaryOperator<String> escape;
    private final Places places;
    private final boolean bounded;
    private final Map<String, Mustache> compiled = new HashMap<>();

    /**
     * Templates from a source.
     *
     * @param format {@code html} or {@code md}
     * @param escape how text is written in that format
     */
    public Templates(String format, UnaryOperator<String> escape, TemplateSource source) {
        super(name -> source.find(name)
                .map(template -> new StringReader(template.text()))
                .orElse(null));
        this.format = format;
        this.escape = escape;
        this.places = new Places(source);
        // Ours grow with the data and no faster; ten thousand tables have large pages.
        this.bounded = source.hasOwn();
        setObjectHandler(new PlainValuesOnly(places));
    }

    /**
     * Fills in the template of a handout.
     *
     * @throws TemplateProblem where it asks for what is not there, or becomes too large
     */
    public String render(String handout, Map<String, Object> values) {
        String file = handout + "." + format + Template.EXTENSION;
        Page page = bounded ? new Page(MOST_CHARACTERS, MOST_TURNS) : new Page(Integer.MAX_VALUE, Long.MAX_VALUE);
        try {
            compile(file).execute(page, List.<Object>of(values));
            return page.toString();
        } catch (MustacheException e) {
            TemplateProblem problem = problemOf(e);
            throw problem == null
                    ? places.problem(context(e, file), "", Code.F27, String.valueOf(e.getMessage()))
                    : problem;
        } catch (Page.Endless e) {
            throw places.problem(whole(file), "", Code.F28, String.valueOf(e.getMessage()));
        }
    }

    private static TemplateContext context(MustacheException e, String file) {
        return e.getContext() == null ? whole(file) : e.getContext();
    }

    private static TemplateContext whole(String file) {
        return new TemplateContext("{{", "}}", file, 1, true);
    }

    /** What is at the bottom of a failure. */
    static @Nullable TemplateProblem problemOf(MustacheException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateProblem problem) {
                return problem;
            }
        }
        return null;
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
        return new PlainCodes(this, places);
    }

    @Override
    public Mustache compile(String file) {
        return compilePartial(file);
    }

    /** Each once, however often it is included: Mustache.java would compile a partial of partials anew for each way to it. */
    @Override
    public Mustache compilePartial(String file) {
        Mustache known = compiled.get(file);
        if (known != null) {
            return known;
        }
        Mustache template = mc.compile(file);
        compiled.put(file, template);
        template.init();
        return template;
    }

    /** Partials lie beside their parent, whatever a template says before a slash. */
    @Override
    public String resolvePartialPath(String folder, String name, String extension) {
        return name + "." + format + Template.EXTENSION;
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
