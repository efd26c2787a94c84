package thrive.render.json;

import java.io.StringWriter;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

import thrive.text.Visible;

/** Writes maps, lists, texts, numbers and booleans as indented JSON. An empty optional is null. */
final class JsonText {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private JsonText() {}

    static String of(Map<String, Object> object) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            write(json, object);
        }
        return shown(text.append('\n').toString());
    }

    /** JSON escapes what is below a blank; what else would steer a terminal is written by its number too, which is the same text. */
    private static String shown(String json) {
        return json.chars().allMatch(c -> c < 0x7F) ? json : Visible.inLines(json);
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, child) -> {
                json.writeName(String.valueOf(key));
                write(json, child);
            });
            json.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            json.writeStartArray();
            items.forEach(item -> write(json, item));
            json.writeEndArray();
        } else {
            single(json, value);
        }
    }

    private static void single(JsonGenerator json, Object value) {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number) {
            number(json, number);
        } else if (value instanceof OptionalInt number && number.isPresent()) {
            json.writeNumber(number.getAsInt());
        } else if (value instanceof OptionalDouble number && number.isPresent()) {
            number(json, number.getAsDouble());
        } else if (value instanceof OptionalInt || value instanceof OptionalDouble || value == Null.NULL) {
            json.writeNull();
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    /** A whole number is written as one: 2, not 2.0. */
    private static void number(JsonGenerator json, double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            json.writeNumber((long) number);
        } else {
            json.writeNumber(number);
        }
    }

    /** Stands for JSON's null, since our maps hold none. */
    enum Null {
        NULL
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withArrayIndenter(LINES).withObjectIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
