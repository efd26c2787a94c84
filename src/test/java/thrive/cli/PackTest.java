package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The facilitator's pack: there before the first workshop, and never with a hole in it. */
class PackTest {

    @TempDir
    Path folder;

    private Path site(String... more) {
        String[] typed = new String[4 + more.length];
        System.arraycopy(new String[] {"init", "mill", "--place", "Mill"}, 0, typed, 0, 4);
        System.arraycopy(more, 0, typed, 4, more.length);
        assertThat(Thrive.run(folder, typed).code()).isZero();
        return folder.resolve("mill");
    }

    @Test
    void aNewSiteHasItsPackAtOnceAndIsToldWhatIsLeftOut() throws IOException {
        Path site = site("--date", "2026-03-12");
        Thrive run = Thrive.run(site, "report");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.err())
                .contains(
                        "no summary: ",
                        "the pack leaves out what site.yaml does not say: prioritised, aims, people and\n  next");
        assertThat(Files.readString(site.resolve("reports/baseline/pack.html")))
                .contains("12 March 2026", "THRIVE in <bdi>Mill</bdi>")
                .doesNotContain("[enter", "[add");
    }

    @Test
    void withoutTheDayOfTheFirstWorkshopItIsRefusedAndNothingIsWritten() {
        Path site = site();
        Thrive asked = Thrive.run(site, "report", "pack");
        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.err()).contains("there can be no pack yet", "add scored: YEAR-MONTH-DAY to round baseline");
        Thrive all = Thrive.run(site, "report");
        assertThat(all.code()).isEqualTo(2);
        assertThat(all.err()).contains("nothing to report", "no pack: site.yaml does not say on which day");
        assertThat(site.resolve("reports")).doesNotExist();
    }

    @Test
    void otherHandoutsAreMadeWhereThePackCannotBe() throws IOException {
        Path site = site();
        Files.writeString(site.resolve("baseline/scores/red.csv"), "principle,score\nMES-2,3\n");
        Thrive run = Thrive.run(site, "report");
        assertThat(run.code()).as(run.toString()).isZero();
        assertThat(run.err()).contains("no pack: ");
        assertThat(site.resolve("reports/baseline/summary.html")).exists();
        assertThat(site.resolve("reports/baseline/pack.html")).doesNotExist();
    }

    @Test
    void aNextStepBeforeTheWorkshopIsToldAsWhatItIs() throws IOException {
        Path site = site("--date", "2026-03-12");
        String yaml = Files.readString(site.resolve("site.yaml"));
        String launch = "\nnext:\n  - {what: Launch, date: 2026-03-11}\n";
        Files.writeString(site.resolve("site.yaml"), yaml + launch);
        assertThat(Thrive.run(site, "report", "pack").err())
                .containsIgnoringWhitespaces(
                        "the pack leaves out what site.yaml does not say: prioritised, aims and people",
                        "the pack leaves out the next step \"Launch\": its day, 2026-03-11, is before the workshop");
        assertThat(Files.readString(site.resolve("reports/baseline/pack.md")))
                .contains("It names none from the day of the workshop on, so the next steps are those of every place");

        Files.writeString(site.resolve("site.yaml"), yaml + launch + "  - {what: Review, date: 2026-03-12}\n");
        assertThat(Thrive.run(site, "report", "pack").err())
                .contains("step \"Launch\"")
                .doesNotContain("Review", "and next", "and\n  next");
        Files.writeString(site.resolve("site.yaml"), yaml + "\nnext:\n  - {what: Review}\n");
        assertThat(Thrive.run(site, "report", "pack").err())
                .contains("and\n  next")
                .doesNotContain("before the");
    }

    @Test
    void thePackIsOfTheRoundThatIsBeingPrepared() throws IOException {
        Path site = site("--date", "2026-03-12");
        String yaml = Files.readString(site.resolve("site.yaml"));
        Files.writeString(
                site.resolve("site.yaml"), yaml + "\n  - {id: follow-up, title: Follow-up, scored: 2027-03-11}\n");
        assertThat(Thrive.run(site, "report", "pack").code()).isZero();
        assertThat(site.resolve("reports/baseline/pack.md")).exists();
        assertThat(Thrive.run(site, "sheets", "score", "--round", "follow-up").code())
                .isZero();
        assertThat(Thrive.run(site, "report", "pack").code()).isZero();
        assertThat(Files.readString(site.resolve("reports/follow-up/pack.md"))).contains("11 March 2027");
    }
}
