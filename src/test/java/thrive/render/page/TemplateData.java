package thrive.render.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import thrive.report.HandoutKind;
import thrive.report.HandoutView;
import thrive.report.chart.ChartValues;

/** The tree of names that templates see, read from the records that hold a handout's values. */
final class TemplateData {

    /**
     * A name.
     *
     * @param name how a template writes it
     * @param what what it is
     * @param meaning what it means
     */
    record Name(String name, String what, String meaning) {}

    private static final Path SOURCES = Path.of("src/main/java");

    private TemplateData() {}

    /** The views of all handouts there are, in reading order. */
    static List<Class<?>> handouts() {
        List<String> order = HandoutKind.keys();
        try (Stream<Path> sources = Files.walk(SOURCES.resolve("thrive/report"))) {
            List<Class<?>> views = new ArrayList<>();
            sources.filter(source -> source.toString().endsWith(".java")).forEach(source -> {
                Class<?> type = type(source);
                if (type.isRecord() && HandoutView.class.isAssignableFrom(type)) {
                    views.add(type);
                }
            });
            views.sort(Comparator.<Class<?>>comparingInt(type -> rank(order.indexOf(title(type))))
                    .thenComparing(Class::getSimpleName));
            return views;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(Path source) {
        String name = SOURCES.relativize(source).toString().replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name.substring(0, name.length() - ".java".length()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int rank(int place) {
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** "summary", "summary row", "heat map". */
    static String title(Class<?> record) {
        String own =
                record.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String name = HandoutView.class.isAssignableFrom(record) ? own.replaceAll(" view$", "") : own;
        return record.getEnclosingClass() == null ? name : title(record.getEnclosingClass()) + " " + name;
    }

    /** The records within a record, itself first, each once. */
    static Set<Class<?>> within(Class<?> record) {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(record, found);
        return found;
    }

    private static void collect(Class<?> record, Set<Class<?>> found) {
        if (found.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                Class<?> type = item(component.getGenericType());
                if (type.isRecord()) {
                    collect(type, found);
                }
            }
        }
    }

    private static Class<?> item(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }

    static List<Name> names(Class<?> record) {
        Map<String, String> meanings = Meanings.of(record);
        List<Name> names = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            String name = component.getName();
            String meaning = meanings.getOrDefault(name, "");
            boolean list = component.getType() == List.class;
            String what = (list ? "list of " : "") + what(item(component.getGenericType()), list);
            names.add(new Name(name, what, meaning));
            if (list) {
                names.add(new Name(
                        "any" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                        "yes or no",
                        "whether there are any `" + name + "`"));
            }
        }
        if (ChartValues.class.isAssignableFrom(record)) {
            names.add(new Name("picture", "picture, in HTML only", "the same drawn: `{{{picture}}}`"));
        }
        return names;
    }

    private static String what(Class<?> type, boolean many) {
        if (type.isRecord()) {
            String title = title(type);
            return "[" + title + "](#" + title.replace(' ', '-') + ")";
        }
        if (type == boolean.class) {
            return "yes or no";
        }
        String word = type == String.class ? "text" : "number";
        return many ? word + "s" : word;
    }
}
