package thrive.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessesTest {

    @Test
    void fiftyWordsAreGuessedAmongAThousandAndNoMore() {
        List<String> known =
                IntStream.range(0, 999).mapToObj(n -> "x" + n).collect(Collectors.toCollection(ArrayList::new));
        known.add("orange");
        Guesses guesses = new Guesses();

        for (int i = 0; i < 50; i++) {
            assertThat(guesses.among("ornage", known)).containsExactly("orange");
        }
        assertThat(guesses.among("ornage", known)).isEmpty();
    }

    @Test
    void aHugeListIsNotBegun() {
        List<String> known = IntStream.range(0, 60_000).mapToObj(n -> "x" + n).toList();
        Guesses guesses = new Guesses();

        assertThat(guesses.among("x1", known)).isEmpty();
        assertThat(guesses.among("rde", List.of("red"))).containsExactly("red");
    }
}
