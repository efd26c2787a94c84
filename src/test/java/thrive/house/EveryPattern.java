package thrive.house;

import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

import thrive.text.LatePattern;

/** Every regular expression of the program: those that its classes keep, and those that stand as text in a call. */
final class EveryPattern {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path SOURCES = Path.of("src/main/java");

    /** A call that takes a regular expression as text, with the expression as it stands in the source. */
    private static final Pattern IN_CALL =
            Pattern.compile("\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u([0-9a-fA-F]{4})");
    private static final Pattern COMPILED = Pattern.compile("Pattern\\.(?:compile|of)\\(");

    private static final Pattern SEARCH = Pattern.compile(
            "\\.(?:find|results|replaceAll|replaceFirst|split|splitAsStream|asPredicate)\\(|useDelimiter");

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, List<Pattern>> kept = new LinkedHashMap<>();

    private EveryPattern() {}

    /** The patterns that static fields hold, themselves or inside lists and records, by the file of the class. */
    static Map<String, List<Pattern>> kept() throws IOException, ReflectiveOperationException {
        EveryPattern every = new EveryPattern();
        try (Stream<Path> files = Files.walk(CLASSES.resolve("thrive"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                String name =
                        CLASSES.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                if (!name.endsWith("package-info")) {
                    every.searchStatics(Class.forName(name));
                }
            }
        }
        return every.kept;
    }

    /** The regular expressions that stand as text in a call of the source, by file. */
    static Map<String, List<Pattern>> inCalls() throws IOException {
        Map<String, List<Pattern>> found = new LinkedHashMap<>();
        for (Map.Entry<String, String> source : sources().entrySet()) {
            Matcher call = IN_CALL.matcher(source.getValue());
            while (call.find()) {
                found.computeIfAbsent(source.getKey(), any -> new ArrayList<>())
                        .add(Pattern.compile(unescaped(call.group(1))));
            }
        }
        return found;
    }

    private static String unescaped(String literal) {
        return UNICODE.matcher(literal)
                .replaceAll(sign -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1), 16))))
                .translateEscapes();
    }

    /** The files of which the source searches with a pattern, or replaces or splits: not only compares whole texts. */
    static Set<String> searching() throws IOException {
        return sources().entrySet().stream()
                .filter(source -> SEARCH.matcher(source.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** How many patterns the source of each class makes, as far as its text shows. */
    static Map<String, Long> made() throws IOException {
        Map<String, Long> made = new LinkedHashMap<>();
        for (Map.Entry<String, String> source : sources().entrySet()) {
            long count = COMPILED.matcher(source.getValue()).results().count();
            if (count > 0 && !source.getKey().equals(LatePattern.class.getName())) {
                made.put(source.getKey(), count);
            }
        }
        return made;
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                String name = SOURCES.relativize(file).toString().replace('/', '.');
                sources.put(name.replaceFirst("\\.java$", ""), Files.readString(file));
            }
        }
        return sources;
    }

    private void searchStatics(Class<?> type) throws ReflectiveOperationException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                open(field);
                search(field.get(null), type.getName().replaceFirst("\\$.*$", ""));
            }
        }
    }

    private void search(@Nullable Object value, String owner) throws ReflectiveOperationException {
        if (value == null || !seen.add(value)) {
            return;
        }
        if (value instanceof Pattern pattern) {
            kept.computeIfAbsent(owner, any -> new ArrayList<>()).add(pattern);
        } else if (value instanceof LatePattern late) {
            search(late.pattern(), owner);
        } else if (value instanceof Collection<?> items) {
            for (Object item : items) {
                search(item, owner);
            }
        } else if (value instanceof Map<?, ?> map) {
            search(List.copyOf(map.keySet()), owner);
            search(List.copyOf(map.values()), owner);
        } else if (value instanceof Object[] items) {
            for (Object item : items) {
                search(item, owner);
            }
        } else if (Objects.requireNonNullElse(value.getClass().getPackageName(), "")
                .startsWith("thrive")) {
            searchFields(value, owner);
        }
    }

    private void searchFields(Object value, String owner) throws ReflectiveOperationException {
        if (value.getClass().isHidden() || value.getClass().isSynthetic()) {
            return;
        }
        for (Field field : value.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                open(field);
                search(field.get(value), owner);
            }
        }
    }

    private static void open(AccessibleObject member) {
        member.setAccessible(true);
    }
}
