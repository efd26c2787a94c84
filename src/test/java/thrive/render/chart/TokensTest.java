package thrive.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Colours that can be told apart and read, by the formulas of WCAG 2.2 and CIE L*. */
class TokensTest {

    private static final String DARK_PAPER = "#17202A";

    /** Relative luminance, from 0 to 1. */
    private static double luminance(String colour) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            parts[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static double contrast(String a, String b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Lightness, from 0 for black to 100 for white. */
    private static double lightness(String colour) {
        double y = luminance(colour);
        return y <= 0.008856 ? 903.3 * y : 116 * Math.cbrt(y) - 16;
    }

    @Test
    void theFormulasGiveTheKnownValues() {
        assertThat(contrast("#000000", "#FFFFFF")).isEqualTo(21.0);
        assertThat(lightness("#FFFFFF")).isBetween(99.9, 100.1);
    }

    @Test
    void textOnEachFillCanBeRead() {
        List<Tokens.Fill> fills = new ArrayList<>(Tokens.SCORES);
        fills.addAll(Tokens.RANKS);
        for (Tokens.Fill fill : fills) {
            assertThat(contrast(fill.colour(), fill.text())).as(fill.colour()).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(Tokens.INK, Tokens.PAPER)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Tokens.QUIET, Tokens.PAPER)).isGreaterThanOrEqualTo(4.5);
    }

    /** Outlines carry what the light fills cannot. */
    @Test
    void outlinesStandOutOnPaperInLightAndDark() {
        assertThat(contrast(Tokens.INK, Tokens.PAPER)).isGreaterThanOrEqualTo(3);
        assertThat(contrast("#F0F4F5", DARK_PAPER)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(Tokens.QUIET, Tokens.PAPER)).isGreaterThanOrEqualTo(3);
        assertThat(contrast("#B3BFC7", DARK_PAPER)).isGreaterThanOrEqualTo(3);
    }

    /** 93, 74, 47 and 27: so that a grey print keeps their order. */
    @Test
    void theFillsDarkenFromScoreToScore() {
        assertThat(Tokens.SCORES.stream().map(fill -> Math.round(lightness(fill.colour()))))
                .containsExactly(93L, 74L, 47L, 27L);
    }

    @Test
    void theFillsOfRanksGetLighterFromPlaceToPlace() {
        assertThat(Tokens.RANKS.stream().map(fill -> lightness(fill.colour()))).isSorted();
    }

    @Test
    void theStylesHaveTheSameColours() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/thrive/templates/tokens.css"));
        for (int i = 0; i < Tokens.SCORES.size(); i++) {
            assertThat(css)
                    .contains("--s" + (i + 1) + ": " + Tokens.SCORES.get(i).colour() + ";")
                    .contains("--on-s" + (i + 1) + ": " + Tokens.SCORES.get(i).text() + ";");
        }
        assertThat(css)
                .contains(List.of(
                        "--ink: " + Tokens.INK + ";",
                        "--quiet: " + Tokens.QUIET + ";",
                        "--paper: " + Tokens.PAPER + ";"));
    }
}
