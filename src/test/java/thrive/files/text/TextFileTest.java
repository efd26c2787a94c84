package thrive.files.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thrive.problem.Location;

class TextFileTest {

    @Test
    void everyLineEndCountsOnce() {
        TextFile file = new TextFile("f", "a\nb\r\nc\rd\n\ne");

        assertThat(file.line(1)).isEqualTo("a");
        assertThat(file.line(2)).isEqualTo("b");
        assertThat(file.line(3)).isEqualTo("c");
        assertThat(file.line(4)).isEqualTo("d");
        assertThat(file.line(5)).isEmpty();
        assertThat(file.line(6)).isEqualTo("e");
        assertThat(file.line(7)).isEmpty();
        assertThat(file.line(0)).isEmpty();
        assertThat(file.at(file.text().indexOf('e'))).isEqualTo(Location.at("f", 6, 1));
        assertThat(file.at(file.text().indexOf('c'))).isEqualTo(Location.at("f", 3, 1));
    }

    @Test
    void theEndOfAFileIsAPlaceToo() {
        assertThat(new TextFile("f", "").at(0)).isEqualTo(Location.at("f", 1, 1));
        assertThat(new TextFile("f", "ab\n").at(3)).isEqualTo(Location.at("f", 2, 1));
        assertThat(new TextFile("f", "ab").at(2)).isEqualTo(Location.at("f", 1, 3));
    }

    @Test
    void aShortLineIsShownWhole() {
        assertThat(new TextFile("f", "a\nx,y\n").excerpt(Location.at("f", 2, 3)))
                .isEqualTo("x,y");
    }

    @Test
    void ofALongLineThePartAroundThePlaceIsShown() {
        TextFile file = new TextFile("f", "a".repeat(500) + "X" + "b".repeat(500));

        assertThat(file.excerpt(Location.at("f", 1, 501)))
                .isEqualTo("…" + "a".repeat(80) + "X" + "b".repeat(159) + "…");
        assertThat(file.excerpt(Location.at("f", 1, 1))).isEqualTo("a".repeat(240) + "…");
        assertThat(file.excerpt(Location.at("f", 1, 1_001))).isEqualTo("…" + "b".repeat(81));
    }

    @Test
    void noCharacterIsCutInTwo() {
        String excerpt = new TextFile("f", "🙂".repeat(500)).excerpt(Location.at("f", 1, 502));

        assertThat(excerpt.replace("🙂", "")).isEqualTo("……");
    }

    @Test
    void controlCharactersAreReadAsSpacesAndShownInExcerptsAsTheyAre() {
        TextFile file = TextFile.ofDecoded("red.csv", "a\u001b[31m,\u0007b\u0085\nc\td\n");

        assertThat(file.text()).isEqualTo("a [31m, b\u2028\nc\td\n");
        assertThat(file.line(1)).isEqualTo("a [31m, b\u2028");
        assertThat(file.excerpt(Location.at("red.csv", 1, 2))).isEqualTo("a\u001b[31m,\u0007b\u0085");
    }

    @Test
    void aSoftReturnOfSlidesDividesLinesAsItsSignDoes() {
        assertThat(TextFile.ofDecoded("red.csv", "a\u000bb\fc").text()).isEqualTo("a\u2028b\u2028c");
    }

    @Test
    void aPlaceHasItsCharacterAndTheRestOfItsLine() {
        TextFile file = new TextFile("x.yaml", "ab: c\r\nd\n");

        assertThat(file.characterAt(Location.at("x.yaml", 1, 2))).isEqualTo('b');
        assertThat(file.characterAt(Location.at("x.yaml", 1, 6))).isEqualTo('\0');
        assertThat(file.from(Location.at("x.yaml", 1, 3), 10)).isEqualTo(": c");
        assertThat(file.from(Location.at("x.yaml", 1, 3), 1)).isEqualTo(":");
        assertThat(file.from(Location.at("x.yaml", 9, 1), 10)).isEmpty();
    }
}
