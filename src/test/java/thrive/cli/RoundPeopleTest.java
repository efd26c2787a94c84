package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of the first round's workshop is printed as another's: its people sat there, and what came next then is past now. */
class RoundPeopleTest {

    private static final String SITE = """
            schema: thrive-site/1
            place: Testbury
            tables:
              - {id: red, name: Red table, people: 10, sectors: [health]}
              - {id: blue, name: Blue table, people: 12, sectors: [education]}
            rounds:
              - {id: baseline, title: Baseline, scored: 2026-03-12, prioritised: 2026-04-16}
              - {id: follow-up, title: Follow-up, scored: 2027-03-11, prioritised: 2027-04-15}
            next:
              - {what: Redesign workshop, date: 2026-06-11}
              - {what: Second redesign, date: 2027-06-10}
              - {what: A letter to all}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void twoRounds() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), SITE);
        for (String round : List.of("baseline", "follow-up")) {
            for (String table : List.of("red", "blue")) {
                write(round + "/scores/" + table + ".csv", "principle,score\nMAC-1,2\nMES-2,3\n");
                write(round + "/rankings/" + table + ".csv", "rank,principle\n1,MES-2\n2,MAC-1\n");
            }
        }
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private String page(String round, String handout) throws IOException {
        Thrive run = Thrive.run(folder, "report", handout, "--round", round, "-f", "md", "-o", "out");
        assertThat(run.code()).as(run.toString()).isZero();
        try (var pages = Files.walk(folder.resolve("out"))) {
            Path page = pages.filter(file -> file.endsWith(handout + ".md"))
                    .findFirst()
                    .orElseThrow();
            String text = Files.readString(page);
            Files.delete(page);
            return text;
        }
    }

    @Test
    void headsAreCountedInTheirOwnRoundOnly() throws IOException {
        for (String handout : List.of("summary", "baseline", "priorities")) {
            assertThat(page("follow-up", handout)).as(handout).doesNotContain("22 people", "10 people", "12 people");
        }
        assertThat(page("baseline", "summary")).contains("22 people");
    }

    @Test
    void weightsByHeadsAreRefusedWhereTheHeadsAreOthers() {
        Thrive first = Thrive.run(folder, "consensus", "--round", "baseline", "--weights", "people", "-f", "json");
        assertThat(first.json().at("ranking").items().get(0).at("points").value())
                .hasToString("110");
        Thrive later = Thrive.run(folder, "consensus", "--round", "follow-up", "--weights", "people");
        assertThat(later.code()).isEqualTo(2);
        assertThat(later.out()).isEmpty();
        assertThat(later.err())
                .contains("--weights people is not for round follow-up", "those of round baseline", "--weights FILE");
    }

    @Test
    void theTablesNamesAreTakenOver() throws IOException {
        assertThat(page("follow-up", "baseline")).contains("Red", "Blue");
        Thrive stranger = Thrive.run(folder, "score", "--round", "follow-up", "-f", "json");
        assertThat(stranger.json().at("tables").value()).isEqualTo(List.of("red", "blue"));
    }

    @Test
    void whatCameNextBeforeTheWorkshopIsNoNextStep() throws IOException {
        assertThat(page("baseline", "pack"))
                .contains("Redesign workshop: 11 June 2026", "Second redesign: 10 June 2027", "A letter to all");
        assertThat(page("follow-up", "pack"))
                .contains("Second redesign: 10 June 2027", "A letter to all")
                .doesNotContain("Redesign workshop");
    }
}
