package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;
import org.snakeyaml.engine.v2.tokens.Token;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Problems;

/** The tolerant scanner against the parser's own, and against whatever a slip or malice makes of a file. */
class LooseScannerTest {

    private static final int MEGABYTE = 1 << 20;
    private static final long SEED = 20_261_128;
    private static final List<String> BITS = List.of(
            "{",
            "}",
            "[",
            "]",
            "'",
            "\"",
            "#",
            " #x",
            ":",
            ": ",
            "-",
            "- ",
            "\n",
            " ",
            "   ",
            "\t",
            "\u00a0",
            "\u201c",
            "\u2013",
            ",",
            ";",
            "|",
            ">-",
            "&a",
            "*b",
            "!c",
            "@",
            "%",
            "?",
            "---\n",
            "\\",
            "\u00e9",
            "\uD83D\uDE42",
            "\r",
            "\u200b",
            "=",
            "~");

    private static String base() throws IOException {
        return Files.readString(Path.of("examples", "riverbank", "site.yaml"))
                + Files.readString(Path.of("examples", "riverbank", "principles.yaml"))
                        .substring(0, 6_000);
    }

    /** The places of the #, behind other text on their line, that begin a comment; nothing where the scanner gives up. */
    private static Optional<List<Integer>> comments(String text) {
        LoadSettings settings = LoadSettings.builder().setParseComments(true).build();
        ScannerImpl scanner = new ScannerImpl(settings, new StreamReader(settings, text));
        List<Integer> comments = new ArrayList<>();
        try {
            while (scanner.hasNext()) {
                Token token = scanner.next();
                if (token instanceof CommentToken) {
                    token.getStartMark().ifPresent(mark -> comments.add(mark.getIndex()));
                }
            }
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
        return Optional.of(comments);
    }

    @Test
    void wherePlainTextIsTheParserSeesACommentWhereItTellsOfOneAndNowhereElse() throws IOException {
        String base = base().replaceAll("[^\\x00-\\x7f]", "x");
        Random random = new Random(SEED);
        int told = 0;
        for (int i = 0; i < 600; i++) {
            int at = random.nextInt(base.length());
            String text = base.substring(0, at) + " #x" + base.substring(at);
            Problems problems = new Problems();
            YamlReader.read(new TextFile("site.yaml", text), problems);
            boolean isTold = problems.sorted().stream().anyMatch(p -> p.code() == Code.F35);
            boolean isComment =
                    comments(text).map(list -> list.contains(at + 1)).orElse(isTold);
            told += isTold ? 1 : 0;
            assertThat(isTold && !isComment)
                    .as("text at %s of seed %s", at, SEED)
                    .isFalse();
            assertThat(isComment && !isTold && swallowsPlainText(text, at))
                    .as("lost at %s of seed %s", at, SEED)
                    .isFalse();
        }
        assertThat(told).isPositive();
    }

    /** Whether a letter stands before the blank, on a line that is no comment and holds no quote or closing bracket. */
    private static boolean swallowsPlainText(String text, int at) {
        String line = text.substring(text.lastIndexOf('\n', at - 1) + 1, at);
        boolean letter = !line.isEmpty() && Character.isLetter(line.charAt(line.length() - 1));
        return letter && line.chars().noneMatch(c -> "#\"'>|}]".indexOf(c) >= 0);
    }

    @Test
    void noMutationMakesItFail() throws IOException {
        String base = base();
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(base);
            for (int k = 0; k <= random.nextInt(4); k++) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(8));
                text.replace(at, end, BITS.get(random.nextInt(BITS.size())));
            }
            List<Integer> places = new ArrayList<>();
            LooseScanner.scan(text.toString(), (oddity, at, from) -> {
                places.add(at);
                assertThat(oddity.slip(text.toString(), at, from).message()).isNotEmpty();
            });
            assertThat(places).allMatch(at -> at >= 0 && at < text.length());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "'",
                "\"",
                "#",
                " #x",
                "a: 'b'c ",
                "- ",
                "['a'b,",
                "{a: 'b'c,",
                "'a'\n",
                "a: b: c\n",
                "x: >-\n",
                "a: {b\n",
                "[ #x",
                "x: 'a\n",
                "a=",
                "\u00a0a: b\n",
                "* ",
                "['a'      b "
            })
    void aMegabyteOfAnythingIsScannedAtOnce(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());

        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> YamlReader.read(new TextFile("site.yaml", text), new Problems()));
    }
}
