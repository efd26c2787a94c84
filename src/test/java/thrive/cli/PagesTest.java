package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages of docs/ say what the program says. {@code mvn test -Dtest=PagesTest -Dthrive.pages=write} writes the reference anew. */
class PagesTest {

    private static final Path COMMANDS = Path.of("docs/commands.md");
    private static final Path SITE = Thrive.EXAMPLES.resolve("riverbank");

    @Test
    void theReferenceOfCommandsIsTheirHelp() throws IOException {
        StringBuilder page =
                new StringBuilder("# Commands\n\nThis page is written from the program's own `--help`.\n\n");
        page.append(
                "`--site`, `--round` and the other common options may stand before the command or after it. Words such as\n"
                        + "`json`, and the names of commands, ignore case. A value that looks like an option is joined to its own by an\n"
                        + "equals sign: `--notes=-q`.\n\n");
        block(page, Thrive.run(SITE, "--help").out());
        for (String command : CommandTable.names()) {
            page.append("## ").append(command).append("\n\n");
            block(page, Thrive.run(SITE, command, "--help").out());
        }
        String expected = page.toString().stripTrailing() + "\n";
        if ("write".equals(System.getProperty("thrive.pages"))) {
            Files.writeString(COMMANDS, expected);
        }
        assertThat(Files.readString(COMMANDS)).isEqualTo(expected);
    }

    private static void block(StringBuilder page, String text) {
        page.append("```text\n").append(text.stripTrailing()).append("\n```\n\n");
    }

    @Test
    void theReadmeShowsWhatConsensusReallyPrints() throws IOException {
        String printed = Thrive.run(SITE, "consensus").out();
        String shown = blocks(Path.of("README.md")).stream()
                .filter(block -> block.startsWith("Proposed top five"))
                .findFirst()
                .orElseThrow();
        assertThat(printed).contains(shown.stripTrailing());
    }

    /** Links inside the documentation lead somewhere. */
    @Test
    void everyLinkOfThePagesLeadsToAFile() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        try (var docs = Files.walk(Path.of("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
        }
        for (Path page : pages) {
            Matcher links = Pattern.compile("]\\(([^)#:]+)\\)").matcher(Files.readString(page));
            while (links.find()) {
                assertThat(page.toAbsolutePath().resolveSibling(links.group(1)))
                        .as("link in %s", page)
                        .exists();
            }
        }
    }

    private static List<String> blocks(Path page) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher block = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(page));
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }
}
