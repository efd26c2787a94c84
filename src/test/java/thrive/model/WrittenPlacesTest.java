package thrive.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import thrive.model.sheet.WrittenPlaces;

/** What place a written rank means, whatever rows of the list could not be read. */
class WrittenPlacesTest {

    @ParameterizedTest
    @CsvSource({
        // Whole lists: both ways of counting on after a tie.
        "1 2 3 4 5, 0, 1 2 3 4 5",
        "1 1 2, 0, 1 1 3",
        "1 1 3, 0, 1 1 3",
        "1 1 2 2 3, 0, 1 1 3 3 5",
        "1 2 2 2 3, 0, 1 2 2 2 5",
        // One row of unknown place: a gap is its own, and without one it pushes nobody down.
        "1 2 4 5, 1, 1 2 4 5",
        "2 3 4 5, 1, 2 3 4 5",
        "1 2 3 4, 1, 1 2 3 4",
        "1 1 4 5, 1, 1 1 4 5",
        "1 1 3 5, 1, 1 1 3 5",
        "1 3 3 4, 1, 1 3 3 5",
        // Two of them.
        "1 4 5, 2, 1 4 5",
        "3, 2, 3",
        // A list that counts on 1, 1, 2 has a rank missing further down: that was the one.
        "1 1 2 4, 1, 1 1 3 5",
        "1 1 2 3, 1, 1 1 3 4",
        "1 1 2 5, 1, 1 1 3 5",
        // Ranks that are beyond all gaps stay as they were written.
        "1 5, 1, 1 5",
        "1 2 5, 0, 1 2 5",
    })
    void keepsWhatWasWritten(String ranks, int unplaced, String places) {
        SortedMap<Integer, Integer> rows = new TreeMap<>();
        Arrays.stream(ranks.split(" ", -1)).forEach(rank -> rows.merge(Integer.valueOf(rank), 1, Integer::sum));
        SortedMap<Integer, Integer> found = WrittenPlaces.of(rows, unplaced);
        assertThat(Arrays.stream(ranks.split(" ", -1))
                        .map(rank -> String.valueOf(found.get(Integer.valueOf(rank))))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(places);
    }
}
