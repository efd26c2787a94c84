package thrive.render.page;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.util.Wrapper;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How templates see values: keys of maps, and nothing else. Mustache.java's own handler would find methods and fields of any object
 * and call any function; this one cannot, and it holds a name that is nowhere to be an error instead of an empty text.
 */
final class PlainValuesOnly implements ObjectHandler {

    @Override
    public Binding createBinding(String name, TemplateContext at, Code code) {
        return scopes -> {
            Object value = look(name, scopes);
            if (value == null) {
                throw new TemplateProblem(at.file(), at.line(), "there is no \"" + name + "\" here");
            }
            return value;
        };
    }

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        return later -> {
            Object value = look(name, later);
            if (value == null) {
                throw new IllegalStateException("there is no \"" + name + "\"");
            }
            return value;
        };
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
        return value instanceof Map
                || (value instanceof Boolean yes && yes)
                || (value instanceof String text && !text.isEmpty())
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
