package thrive.files.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictMarkersTest {

    @TempDir
    Path folder;

    private ReadText read(String text) {
        return ReadText.of(folder, text.getBytes(UTF_8), FileKind.SHEET);
    }

    private void isRefusedAtLine(int line, String text) {
        ReadText read = read(text);

        assertThat(read.text()).isEmpty();
        assertThat(read.told()).isEqualTo("F30 " + line + ":1");
    }

    @Test
    void theFirstMarkerIsThePlace() {
        ReadText read = read("rank,principle\n<<<<<<< HEAD\n1,P-2\n=======\n1,P-1\n>>>>>>> blue\n");

        assertThat(read.told()).isEqualTo("F30 2:1");
        assertThat(read.only().message()).isEqualTo("two versions of the file stand in it, from \"<<<<<<< HEAD\"");
        assertThat(read.only().excerpt()).isEqualTo("<<<<<<< HEAD");
    }

    @Test
    void anyOfTheThreeIsEnoughAndEachLineEndCounts() {
        isRefusedAtLine(3, "a\nb\n>>>>>>> theirs\n");
        isRefusedAtLine(2, "a\n||||||| base\n");
        isRefusedAtLine(1, "<<<<<<<");
        isRefusedAtLine(2, "a\r\n<<<<<<<\r\nb\r\n");
        isRefusedAtLine(3, "a\rb\r>>>>>>>\tx\r");
        isRefusedAtLine(1, "\uFEFF<<<<<<< HEAD\na\n");
    }

    @Test
    void aDividerCountsWhereAnotherMarkerStands() {
        isRefusedAtLine(2, "a\n=======\nb\n>>>>>>> theirs\n");
        isRefusedAtLine(2, "a\n======= \nb\n>>>>>>> theirs\n");
        isRefusedAtLine(4, "a\n========\nb\n>>>>>>> theirs\n");
    }

    @Test
    void aQuotedCellHidesNone() {
        isRefusedAtLine(3, "a,b\n1,\"one\n<<<<<<< HEAD\ntwo\n=======\nthree\n>>>>>>> main\n\"\n");
        isRefusedAtLine(3, "a,b\r\n1,\"one\r\n<<<<<<< HEAD\r\n\"\r\n");
        // Saved again with every cell in quotes.
        isRefusedAtLine(2, "\"a\",\"b\"\n\"<<<<<<< HEAD\",\"\"\n\"1\",\"2\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n=======\nb\n",
                "a\n<<<<<<<<\nb\n",
                "a\n>>>>>>>> x\n",
                "a\n<<<<<<<HEAD\n",
                "a\n <<<<<<< HEAD\n",
                "a,<<<<<<< HEAD\n",
                "a\n<<<<<< six\n",
                "a\n|||||||,,\n"
            })
    void whatPeopleTypeIsNoMarker(String text) {
        assertThat(read(text).problems()).isEmpty();
        assertThat(read(text).text()).contains(text);
    }

    @Test
    void nothingElseIsToldOfTheFile() {
        String conflict = "a\n<<<<<<< HEAD\nIt\u0092s\n=======\nx\n>>>>>>> main\n";

        assertThat(ReadText.of(folder, ReadText.bytes(conflict), FileKind.SHEET).told())
                .as("Windows-1252")
                .isEqualTo("F30 2:1");
        assertThat(ReadText.of(folder, ReadText.bytes(conflict + "\u00E2\u0080\u0099"), FileKind.SHEET)
                        .told())
                .as("a stray byte")
                .isEqualTo("F30 2:1");
        isRefusedAtLine(2, "Iâ€™m spoilt\n<<<<<<< HEAD\n");
        isRefusedAtLine(2, "a\n<<<<<<< HEAD\n".replace("a", "\u0007"));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void sheetsDefinitionsAndBallotsAreLookedThrough(FileKind kind) {
        ReadText read = ReadText.of(folder, "a: 1\n<<<<<<< HEAD\n".getBytes(UTF_8), kind);

        assertThat(read.told()).isEqualTo(kind == FileKind.TEMPLATE ? "" : "F30 2:1");
    }
}
