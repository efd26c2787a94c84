package thrive.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pandoc, which reads GitHub's Markdown as GitHub does and writes it for Word. */
final class Pandoc {

    private static final Path PANDOC = Path.of(System.getProperty("thrive.pandoc", "/usr/bin/pandoc"));

    private Pandoc() {}

    static boolean isThere() {
        return Files.isExecutable(PANDOC);
    }

    /** The document as pandoc understands it. */
    static JsonNode read(Path markdown) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(run(markdown, "json"));
    }

    /** The main part of the Word document. */
    static String word(Path markdown) throws IOException, InterruptedException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(run(markdown, "docx")))) {
            ZipEntry part = parts.getNextEntry();
            while (part != null && !part.getName().equals("word/document.xml")) {
                part = parts.getNextEntry();
            }
            return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] run(Path markdown, String format) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        PANDOC.toString(), "-f", "gfm", "-t", format, "-o", "-", markdown.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] out = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("pandoc fails on " + markdown);
        }
        return out;
    }

    /** All parts of a kind, such as Link or RawInline. */
    static List<JsonNode> parts(JsonNode node, String kind) {
        List<JsonNode> found = new ArrayList<>();
        if (node.isObject() && node.path("t").asString("").equals(kind)) {
            found.add(node);
        }
        for (JsonNode inner : node) {
            found.addAll(parts(inner, kind));
        }
        return found;
    }

    /** The words, with one space wherever there is any. */
    static String text(JsonNode node) {
        StringBuilder text = new StringBuilder();
        collect(node, text);
        return text.toString();
    }

    private static void collect(JsonNode node, StringBuilder text) {
        switch (node.path("t").asString("")) {
            case "Str" -> text.append(node.path("c").asString());
            case "Space", "SoftBreak", "LineBreak" -> text.append(' ');
            default -> node.forEach(inner -> collect(inner, text));
        }
        if (List.of("Plain", "Para", "Header").contains(node.path("t").asString(""))) {
            text.append('\n');
        }
    }
}
