package thrive.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.files.definition.SiteReader;
import thrive.files.text.TextFile;
import thrive.problem.Problems;

/** Eight times the text may take eight times as long, not sixty-four times: a long line is not gone over for each of its entries. */
class LinearTimeTest {

    private static final int PIECES = 6_000;
    private static final int TIMES = 8;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a: b@, b}",
                "{a: b@, k#}",
                "tables: [{id: red@, k:#}]",
                "tables: [{id: red@, k# v}]",
                "evidence: {a: b@, k:#}",
                "tables: [{id: b@; k#: c}]",
                "tables: [{id: b@ id: c}]",
                "aims: [[a]@, [b] ]",
                "aims: [a@, \"a\u201d]",
                "aims: [a@, \u201ca]"
            })
    void growsWithTheLengthOfTheLine(String pattern) {
        IntFunction<String> text = n -> {
            int at = pattern.indexOf('@');
            String end = pattern.substring(pattern.length() - ends(pattern));
            String piece = pattern.substring(at + 1, pattern.length() - end.length());
            StringBuilder line = new StringBuilder(pattern.substring(0, at));
            for (int i = 0; i < n; i++) {
                line.append(piece.replace("#", String.valueOf(i)));
            }
            return line + end;
        };
        String small = text.apply(PIECES);
        String large = text.apply(PIECES * TIMES);
        read(small);

        double ratio = (double) fastest(large) / Math.max(1, fastest(small));

        assertThat(ratio).isLessThan(TIMES * 4);
    }

    private static int ends(String pattern) {
        if (pattern.endsWith("}]")) {
            return 2;
        }
        return 1;
    }

    private static long fastest(String text) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            read(text);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }

    private static void read(String text) {
        SiteReader.read(new TextFile("site.yaml", text), new Problems());
    }
}
