package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a principle that nobody scored there is no figure, in no format: not 0, not "no". */
class FiguresOverNoScoresTest {

    private static final String MODEL = """
            schema: thrive-model/1
            id: small
            version: 1.0.0
            title: Small
            status: local
            locale: en-GB
            scale: {min: 1, max: 4, thriveLike: 3}
            levels: [{id: all, name: All}]
            principles:
              - {id: P-A, level: all, name: One, ideal: i, descriptions: {1: a, 2: b, 3: c, 4: d}}
              - {id: P-B, level: all, name: Two, ideal: i, descriptions: {1: a, 2: b, 3: c, 4: d}}
            """;

    @TempDir
    Path folder;

    private Thrive score(String format) throws IOException {
        Files.writeString(folder.resolve("m.yaml"), MODEL);
        Files.writeString(folder.resolve("red.csv"), "principle,score\nP-A,DK\nP-B,3\n");
        return Thrive.run(folder, "score", "--model", "m.yaml", "red.csv", "-f", format);
    }

    @Test
    void theyAreNull() throws IOException {
        Json unscored = score("json").json().at("principles").item("id", "P-A");
        for (String figure : List.of("median", "lowerMedian", "mean", "min", "max", "thriveLike")) {
            assertThat(unscored.at(figure).node().isNull()).as(figure).isTrue();
        }
        assertThat(unscored.at("disputed").value()).isEqualTo(false);
        assertThat(score("json")
                        .json()
                        .at("principles")
                        .item("id", "P-B")
                        .at("thriveLike")
                        .value())
                .isEqualTo(true);
    }

    @Test
    void andBlankInATable() throws IOException {
        List<String> lines = score("csv").out().lines().toList();
        int thriveLike = List.of(lines.get(0).toLowerCase(java.util.Locale.ROOT).split(",", -1))
                .indexOf("thrive-like");
        assertThat(lines.get(1).split(",", -1)[thriveLike]).isEmpty();
        assertThat(lines.get(2).split(",", -1)[thriveLike]).isEqualTo("yes");
    }
}
