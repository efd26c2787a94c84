package thrive.render.page;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

import thrive.render.template.Drawn;
import thrive.report.HandoutView;
import thrive.report.Phrase;
import thrive.report.Theirs;
import thrive.report.chart.ChartValues;

/**
 * Turns a record into what a template may see: maps, lists, strings and booleans, all the way down, but for the pictures that we draw
 * and the texts that pages mark. Each list {@code rows} brings a {@code anyRows} that tells whether there are any.
 */
final class PlainValues {

    private final Function<ChartValues, Optional<String>> draw;
    private final Optional<Marks> marks;

    private PlainValues(Function<ChartValues, Optional<String>> draw, Optional<Marks> marks) {
        this.draw = draw;
        this.marks = marks;
    }

    /** The values of a view, whose charts are words. */
    static Map<String, Object> of(HandoutView view) {
        return new PlainValues(chart -> Optional.empty(), Optional.empty()).values((Record) view);
    }

    /** The values of a view, each chart with a {@code picture} beside its words, each text that is not our own with its marks. */
    static Map<String, Object> drawn(HandoutView view, Function<ChartValues, String> draw) {
        Marks marks = new Marks(view.masthead().modelLang());
        return new PlainValues(chart -> Optional.of(draw.apply(chart)), Optional.of(marks)).values((Record) view);
    }

    private Map<String, Object> values(Record view) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : view.getClass().getRecordComponents()) {
            Object value = value(read(view, component), component.getAnnotation(Theirs.class));
            values.put(component.getName(), value);
            if (value instanceof List<?> list) {
                values.put(anyOf(component.getName()), !list.isEmpty());
            }
        }
        if (view instanceof ChartValues chart) {
            draw.apply(chart).ifPresent(picture -> values.put("picture", new Drawn(picture)));
        }
        return values;
    }

    private Object value(Object value, @Nullable Theirs theirs) {
        if (theirs == null || marks.isEmpty()) {
            return plain(value);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> value(item, theirs)).toList();
        }
        String text = (String) value;
        return new Isolated(text, marks.map(m -> m.mark(text, theirs.fromModel())));
    }

    private Object plain(Object value) {
        if (value instanceof Phrase phrase) {
            return new PhraseValues(values(phrase), phrase.text(), marks.map(m -> m.mark(phrase)));
        }
        if (value instanceof Record nested) {
            return values(nested);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::plain).toList();
        }
        if (value instanceof Integer number) {
            return number.toString();
        }
        if (value instanceof String || value instanceof Boolean) {
            return value;
        }
        throw new IllegalArgumentException("a view holds a " + value.getClass().getName());
    }

    private static Object read(Record view, RecordComponent component) {
        try {
            return component.getAccessor().invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static String anyOf(String list) {
        return "any" + list.substring(0, 1).toUpperCase(Locale.ROOT) + list.substring(1);
    }
}
