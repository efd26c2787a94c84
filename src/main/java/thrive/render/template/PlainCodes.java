package thrive.render.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.codes.ValueCode;
import com.github.mustachejava.codes.WriteCode;
import java.io.Writer;
import java.util.List;

import thrive.problem.Code;

/** What the tags of a template do: values, sections and partials, each bounded and each knowing its place; nothing else. */
final class PlainCodes extends DefaultMustacheVisitor {

    private final Places places;

    PlainCodes(DefaultMustacheFactory factory, Places places) {
        super(factory);
        this.places = places;
    }

    @Override
    public void value(TemplateContext at, String name, boolean encoded) {
        list.add(new Value(at, df, name, encoded));
    }

    @Override
    public void iterable(TemplateContext at, String name, Mustache inside) {
        list.add(new Section(at, df, inside, name, places));
    }

    @Override
    public void notIterable(TemplateContext at, String name, Mustache inside) {
        list.add(new NotSection(at, df, inside, name, places));
    }

    @Override
    public void partial(TemplateContext at, String name, String indent) {
        list.add(new Partial(at, df, name, places));
    }

    /** Text of its own for each line: joined to the code before it, as it usually is, long templates take time by their square. */
    @Override
    public void write(TemplateContext at, String text) {
        if (!text.isEmpty()) {
            list.add(new WriteCode(at, df, text));
        }
    }

    @Override
    public void extend(TemplateContext at, String name, Mustache inside) {
        throw unknown("<", at);
    }

    @Override
    public void name(TemplateContext at, String name, Mustache inside) {
        throw unknown("$", at);
    }

    @Override
    public void checkName(TemplateContext at, String name, Mustache inside) {
        throw unknown("?", at);
    }

    @Override
    public void dynamicPartial(TemplateContext at, String name, String indent) {
        throw unknown(">*", at);
    }

    @Override
    public void pragma(TemplateContext at, String pragma, String arguments) {
        throw unknown("%", at);
    }

    private static MustacheException unknown(String sign, TemplateContext at) {
        return new MustacheException("there are no tags with " + sign, at);
    }

    /** A value, which stands as it is only where we drew it ourselves and the template asks for that. */
    private static final class Value extends ValueCode {
        Value(TemplateContext at, DefaultMustacheFactory factory, String name, boolean encoded) {
            super(at, factory, name, encoded);
        }

        @Override
        public Writer execute(Writer page, List<Object> scopes) {
            Object value = get(scopes);
            if (value instanceof Drawn drawn && !encoded) {
                ((Page) page).write(drawn.markup());
            } else if (value instanceof Passage passage && passage.markup().isPresent() && ((Page) page).takesMarks()) {
                ((Page) page).write(passage.markup().get());
            } else {
                df.encode(words(value), page);
            }
            return appendText(page);
        }

        private String words(Object value) {
            if (value instanceof Passage passage) {
                return passage.text();
            }
            return value instanceof Drawn drawn ? drawn.markup() : oh.stringify(value);
        }
    }

    private static final class Section extends IterableCode {
        private final Places places;

        Section(TemplateContext at, DefaultMustacheFactory factory, Mustache inside, String name, Places places) {
            super(at, factory, inside, name);
            this.places = places;
        }

        @Override
        public Writer next(Writer page, Object item, List<Object> scopes) {
            return bounded(page, tc, name, places, () -> super.next(page, item, scopes));
        }
    }

    private static final class NotSection extends NotIterableCode {
        private final Places places;

        NotSection(TemplateContext at, DefaultMustacheFactory factory, Mustache inside, String name, Places places) {
            super(at, factory, inside, name);
            this.places = places;
        }

        @Override
        public Writer next(Writer page, Object item, List<Object> scopes) {
            return bounded(page, tc, name, places, () -> super.next(page, item, scopes));
        }
    }

    /** A partial. What one of ours lacks in a template of the site's is told where the site's includes it. */
    private static final class Partial extends PartialCode {
        private final Places places;

        Partial(TemplateContext at, DefaultMustacheFactory factory, String name, Places places) {
            super(at, factory, name);
            this.places = places;
        }

        @Override
        public Writer execute(Writer page, List<Object> scopes) {
            try {
                return bounded(page, tc, name, places, () -> super.execute(page, scopes));
            } catch (MustacheException e) {
                TemplateProblem inside = Templates.problemOf(e);
                if (inside == null || !inside.isOurs() || places.isOurs(tc)) {
                    throw e;
                }
                throw new MustacheException(
                        places.problem(
                                tc,
                                name,
                                Code.F26,
                                "the partial \"" + name + "\" needs \""
                                        + inside.problem().value() + "\", which is not here"),
                        tc);
            }
        }
    }

    private static Writer bounded(Writer page, TemplateContext at, String name, Places places, Turn turn) {
        try {
            ((Page) page).turn();
            return turn.take();
        } catch (Page.Endless e) {
            throw new MustacheException(places.problem(at, name, Code.F28, String.valueOf(e.getMessage())), at);
        }
    }

    private interface Turn {
        Writer take();
    }
}
