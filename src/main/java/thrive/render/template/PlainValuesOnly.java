package thrive.render.template;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.util.Wrapper;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

import thrive.problem.DidYouMean;
import thrive.problem.Quoted;

/**
 * How templates see values: keys of maps, and nothing else. Mustache.java's own handler would find methods and fields of any object
 * and call any function; this one cannot, and it holds a name that is nowhere to be an error instead of an empty text.
 */
final class PlainValuesOnly implements ObjectHandler {

    private final Places places;

    PlainValuesOnly(Places places) {
        this.places = places;
    }

    @Override
    public Binding createBinding(String name, TemplateContext at, Code code) {
        return scopes -> {
            Object value = look(name, scopes);
            if (value == null) {
                throw missing(name, at, scopes);
            }
            return value;
        };
    }

    private TemplateProblem missing(String name, TemplateContext at, List<Object> scopes) {
        Object parent = name.contains(".") ? look(name.substring(0, name.lastIndexOf('.')), scopes) : null;
        Set<String> known = new TreeSet<>();
        for (Object scope : parent == null ? scopes : List.of(parent)) {
            if (scope instanceof Map<?, ?> map) {
                map.keySet().forEach(key -> known.add(String.valueOf(key)));
            }
        }
        String last = parent == null ? name : name.substring(name.lastIndexOf('.') + 1);
        String before = parent == null ? "" : name.substring(0, name.lastIndexOf('.') + 1);
        List<String> near = DidYouMean.among(last, known).stream()
                .map(word -> before + word)
                .toList();
        return places.problem(at, name, thrive.problem.Code.F26, "there is no " + Quoted.of(name) + " here", near);
    }

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        throw new UnsupportedOperationException("names are bound, never searched for");
    }

    /** The value of a name, or of a path of names, in the innermost scope that has its first part. */
    private static @Nullable Object look(String name, List<Object> scopes) {
        if (name.equals(".")) {
            return scopes.get(scopes.size() - 1);
        }
        String[] path = name.split("\\.", -1);
        Object value = null;
        for (int i = scopes.size() - 1; i >= 0 && value == null; i--) {
            value = in(scopes.get(i), path[0]);
        }
        for (int i = 1; i < path.length && value != null; i++) {
            value = in(value, path[i]);
        }
        return value;
    }

    private static @Nullable Object in(Object scope, String key) {
        return scope instanceof Map<?, ?> map ? map.get(key) : null;
    }

    @Override
    public Writer iterate(Iteration iteration, Writer writer, Object value, List<Object> scopes) {
        if (value instanceof List<?> list) {
            Writer last = writer;
            for (Object item : list) {
                last = iteration.next(last, item, scopes);
            }
            return last;
        }
        return isThere(value) ? iteration.next(writer, value, scopes) : writer;
    }

    @Override
    public Writer falsey(Iteration iteration, Writer writer, Object value, List<Object> scopes) {
        return isThere(value) ? writer : iteration.next(writer, value, scopes);
    }

    private static boolean isThere(Object value) {
        if (value instanceof Passage passage) {
            return !passage.text().isEmpty();
        }
        return value instanceof Map
                || (value instanceof Boolean yes && yes)
                || (value instanceof String text && !text.isEmpty())
                || (value instanceof Drawn drawn && !drawn.markup().isEmpty())
                || (value instanceof List<?> list && !list.isEmpty());
    }

    @Override
    public Object coerce(Object value) {
        return value;
    }

    /** A map or list in the place of a text would show how it is built, so it shows nothing. */
    @Override
    public String stringify(Object value) {
        return value instanceof String || value instanceof Boolean ? value.toString() : "";
    }
}
