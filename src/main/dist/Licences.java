import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the licence of each library as a text file that bears its jar's name: what the library's description (its POM, beside the jar)
 * calls it, then the licences and notices that the jar itself holds. Where those leave out the full text, it is taken from a library
 * under the same licence. The build runs this; it fails where a library has no licence.
 *
 * <p>Usage: {@code java Licences.java FOLDER JAR...}; what is no jar is passed over.
 */
public final class Licences {

    private static final Pattern IN_JAR =
            Pattern.compile("(?i)(META-INF/)?([^/]*-)?(licen[cs]e|notice|copying)s?(\\.txt|\\.md)?");
    private static final Pattern IN_POM = Pattern.compile(
            "<license>\\s*<name>\\s*(.*?)\\s*</name>(?:\\s*<url>\\s*(.*?)\\s*</url>)?", Pattern.DOTALL);
    private static final Pattern PARENT = Pattern.compile("<parent>(.*?)</parent>", Pattern.DOTALL);

    /** A licence by the words that name it and by those that only its full text has. */
    private record Kind(Pattern name, Pattern text) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    Pattern.compile("(?i)apache.{0,30}\\b2\\.0", Pattern.DOTALL),
                    Pattern.compile("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION")),
            new Kind(Pattern.compile("(?i)\\bMIT\\b"), Pattern.compile("Permission is hereby granted, free of charge")),
            new Kind(Pattern.compile("(?i)\\bBSD\\b"), Pattern.compile("Redistribution and use in source and binary")));

    private Licences() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        TreeMap<String, String> held = new TreeMap<>();
        TreeMap<String, String> named = new TreeMap<>();
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            Path jar = Path.of(argument);
            if (argument.endsWith(".jar")) {
                String library = jar.getFileName().toString().replaceAll("\\.jar$", "");
                held.put(library, heldIn(jar));
                named.put(library, namedIn(Path.of(argument.replaceAll("\\.jar$", ".pom"))));
            }
        }
        for (String library : held.keySet()) {
            String text = named.get(library) + held.get(library);
            Files.writeString(folder.resolve(library + ".txt"), library + "\n" + text + missing(library, text, held));
        }
    }

    /** What a jar holds of licences and notices, each below its name. */
    private static String heldIn(Path jar) throws IOException {
        TreeMap<String, String> texts = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            List<JarEntry> entries = new ArrayList<>();
            file.stream().filter(entry -> IN_JAR.matcher(entry.getName()).matches()).forEach(entries::add);
            for (JarEntry entry : entries) {
                byte[] bytes = file.getInputStream(entry).readAllBytes();
                texts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
            }
        }
        StringBuilder all = new StringBuilder();
        texts.forEach((name, text) -> all.append("\n== ").append(name).append("\n\n").append(text.strip()).append("\n"));
        return all.toString();
    }

    /** What a library's description, or that which it builds on, calls its licences. */
    private static String namedIn(Path pom) throws IOException {
        StringBuilder lines = new StringBuilder();
        Optional<Path> from = Optional.of(pom).filter(Files::exists);
        while (from.isPresent() && lines.isEmpty()) {
            String text = Files.readString(from.get());
            Matcher licence = IN_POM.matcher(text);
            while (licence.find()) {
                lines.append("Licence: ").append(licence.group(1));
                lines.append(licence.group(2) == null ? "" : " (" + licence.group(2) + ")").append("\n");
            }
            from = parent(text, from.get());
        }
        return lines.toString();
    }

    /** The description that another builds on, in the same repository of jars. */
    private static Optional<Path> parent(String text, Path pom) {
        Matcher parent = PARENT.matcher(text);
        Path repository = pom.toAbsolutePath();
        while (repository != null && !repository.endsWith("repository")) {
            repository = repository.getParent();
        }
        if (repository == null || !parent.find()) {
            return Optional.empty();
        }
        String artifact = value(parent.group(1), "artifactId");
        String version = value(parent.group(1), "version");
        Path folder = repository.resolve(value(parent.group(1), "groupId").replace('.', '/'));
        return Optional.of(folder.resolve(artifact).resolve(version).resolve(artifact + "-" + version + ".pom"))
                .filter(Files::exists);
    }

    private static String value(String xml, String element) {
        Matcher value = Pattern.compile("<" + element + ">\\s*(.*?)\\s*</").matcher(xml);
        return value.find() ? value.group(1) : "";
    }

    /** The full text of the licence where a library only names it; nothing where it stands there. */
    private static String missing(String library, String text, TreeMap<String, String> held) {
        if (KINDS.stream().anyMatch(kind -> kind.text().matcher(text).find())) {
            return "";
        }
        for (Kind kind : KINDS) {
            if (kind.name().matcher(text).find()) {
                for (String other : held.values()) {
                    for (String part : other.split("(?m)^== .*$")) {
                        if (kind.text().matcher(part).find()) {
                            return "\n== The licence in full\n\n" + part.strip() + "\n";
                        }
                    }
                }
            }
        }
        throw new IllegalStateException("no licence is known for " + library);
    }
}
