package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A misspelt name would become a candidate of its own. */
class MisspellingsTest {

    @TempDir
    Path folder;

    private Ballots read(String lines) {
        return Ballots.in(folder, "ballots.txt", lines.replace("; ", "\n") + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Library, Libary",
        "Library, Librarry",
        "Library, Librery",
        "Library, Lirbary",
        "Church, \u0421hurch",
        "Town hall, Townhall",
        "Town hall, Town-hall",
        "St Mary, St. Mary",
        "Town hall, Town hal",
        "Bus, bus",
        "Bus, BUS",
        "Bus, Bus?",
        "Bus, Bus…",
        "Bus, bus !",
        "Bus, Bu\u0455",
        "US, us",
        "A, a",
        "A, A.",
        "Route 1, Route 1.",
        "Route 1, route-1",
        "Version 1.5, version 1.5",
        "Grade A, grade A"
    })
    void aNameOfOneLineThatIsOneSlipAwayFromAnotherIsWarnedOf(String name, String slip) {
        Ballots ballots = read(name + " > Garden; Garden > " + name + "; " + slip + " > Garden");

        assertThat(ballots.told())
                .containsExactly("3:1 B13 \"" + slip + "\" is nearly \"" + name + "\", and counts by itself");
        assertThat(ballots.election().orElseThrow().candidates()).containsExactly(name, "Garden", slip);
    }

    @Test
    void moreBallotsOnOneLineAreAsGoodAsMoreLines() {
        assertThat(read("Library > Town hall > School * 3; Town hall > School; Libary > School")
                        .told())
                .containsExactly("3:1 B13 \"Libary\" is nearly \"Library\", and counts by itself");
        assertThat(read("Library > School; Libary > School").told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Candidate A > Candidate B; Candidate B > Candidate A; Candidate C > Candidate A",
                "Ward 1 > Ward 2; Ward 2 > Ward 1; Ward 3 > Ward 1",
                "Phase I > Phase II; Phase II > Phase I; Phase III > Phase I",
                "Mary > Mark; Mark > Mary; Marc > Mary",
                "MES-1 > MES-2; MES-2 > MES-1; MES-3 > MES-1",
                "Project2024 > Project2025; Project2025 > Project2024; Project2026 > Project2024",
                "North hall > South hall; South hall > North hall; West hall > East hall",
                "v1.0 > v10; v10 > v1.0; v1.0 > Hall",
                "1.5 > 15; 15 > Hall; Hall > 15",
                "2-1 > Hall; Hall > 2-1; 21 > Hall",
                "Version 1.0 > Hall; Hall > Version 1.0; Version 10 > Hall",
                "Open 24/7 > Hall; Hall > Open 24/7; Open 247 > Hall",
                "Ration 5% > Hall; Hall > Ration 5%; Ration 5 > Hall",
                "Rises by -5 > Hall; Hall > Rises by -5; Rises by 5 > Hall",
                "A > A-; A- > A; A > Hall",
                "A > Hall; Hall > A; A- > Hall",
                "Grade A > Hall; Hall > Grade A; Grade A- > Hall",
                "O > Hall; Hall > O; Ö > Hall",
                "US > Hall; Hall > US; U.S. > Hall",
                "T1 > Hall; Hall > T1; T-1 > Hall",
                "Smith > Jones; Smyth > Jones; Smith > Smyth; Smyth > Smith"
            })
    void namesThatAreToldApartAreNoSlips(String lines) {
        assertThat(read(lines).told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the rest",
                "others",
                "everything else equal",
                "the rest tied",
                "others unranked",
                "all others",
                "All Others.",
                "everyone else",
                "anyone",
                "any other"
            })
    void wordsForAllOthersAreWarnedOfAndReadAsAName(String words) {
        Ballots ballots = read("Library > School; School > Library > " + words);

        assertThat(ballots.told()).containsExactly("2:20 B12 \"" + words + "\" is read as a name");
        assertThat(ballots.election().orElseThrow().candidates()).containsExactly("Library", "School", words);
    }

    @Test
    void aThousandNamesAreLookedThroughAtOnce() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            char[] word = new char[40];
            for (int c = 0; c < word.length; c++) {
                word[c] = (char) ('a' + (i * 31 + c * c * (i + 7)) % 26);
            }
            lines.append(new String(word)).append(" > Library; ");
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(read(lines + "Library").told()).allMatch(t -> t.contains("B13")));
    }
}
