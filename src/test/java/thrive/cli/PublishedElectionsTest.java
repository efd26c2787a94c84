package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Elections that others have published, written as ranking sheets. With every candidate ranked, and as many places sought as there are, the
 * points are Borda's counts plus one for each table.
 */
class PublishedElectionsTest {

    @TempDir
    Path folder;

    /** The capital of Tennessee (Wikipedia, "Borda count"): N 194, C 173, M 126, K 107; here top 4, so 100 more each. */
    @Test
    void tennessee() throws IOException {
        Json result = consensus("MNCK", 4, "42 MNCK", "26 NCKM", "15 CKNM", "17 KCNM");
        assertThat(order(result)).containsExactly("N 294", "C 273", "M 226", "K 207");
        assertThat(result.at("pairwise").toString())
                .isEqualTo("{\"M\":{\"N\":42,\"C\":42,\"K\":42},\"N\":{\"M\":58,\"C\":68,\"K\":68},"
                        + "\"C\":{\"M\":58,\"N\":32,\"K\":83},\"K\":{\"M\":58,\"N\":32,\"C\":17}}");
    }

    /** Schulze's 45 voters (Wikipedia, "Schulze method"): its table of pairwise preferences, and their sums. */
    @Test
    void schulzesFortyFive() throws IOException {
        Json result = consensus(
                "ABCDE", 5, "5 ACBED", "5 ADECB", "8 BEDAC", "3 CABED", "7 CAEBD", "2 CBADE", "7 DCEBA", "8 EBADC");
        assertThat(order(result)).containsExactly("E 147", "A 143", "B 137", "C 134", "D 114");
        assertThat(result.at("pairwise").toString())
                .isEqualTo("{\"A\":{\"B\":20,\"C\":26,\"D\":30,\"E\":22},\"B\":{\"A\":25,\"C\":16,\"D\":33,\"E\":18},"
                        + "\"C\":{\"A\":19,\"B\":29,\"D\":17,\"E\":24},\"D\":{\"A\":15,\"B\":12,\"C\":28,\"E\":14},"
                        + "\"E\":{\"A\":23,\"B\":27,\"C\":21,\"D\":31}}");
    }

    /** Tennessee cut to the top two: 5 and 4 points. M 42×5; N 42×4 + 26×5; C 26×4 + 15×5 + 17×4; K 15×4 + 17×5. */
    @Test
    void tennesseeCutToTheTopTwo() throws IOException {
        Json result = consensus("MNCK", 5, "42 MN", "26 NC", "15 CK", "17 KC");
        assertThat(order(result)).containsExactly("N 298", "C 247", "M 210", "K 145");
    }

    /**
     * Three judges and ten things, with ties (Siegel and Castellan's example for Kendall's W). Ten sought, so each thing has 33
     * points less the sum of its midranks: 5.5, 6.5, 9, 13.5, 12, 20, 23, 23.5, 25.5, 26.5.
     */
    @Test
    void threeJudgesWithTies() throws IOException {
        Json result = consensus("abcdefghij", 10, "1 ac e(bd)g(fi)hj", "1 b(ac)(de)(hj)fgi", "1 ba(cdef)(ghi)j");
        assertThat(order(result)).contains("a 27.5", "b 26.5", "c 24", "e 21", "d 19.5");
    }

    private Json consensus(String candidates, int top, String... lists) throws IOException {
        StringBuilder csv = new StringBuilder("table,rank,principle\n");
        int table = 0;
        for (String list : lists) {
            String[] parts = list.split(" ", 2);
            for (int i = 0; i < Integer.parseInt(parts[0]); i++) {
                String name = String.format("t%03d", ++table);
                rows(parts[1].replace(" ", ""))
                        .forEach(row -> csv.append(name).append(',').append(row).append('\n'));
            }
        }
        Files.writeString(folder.resolve("all.csv"), csv);
        Files.writeString(folder.resolve("model.yaml"), model(candidates));
        Thrive run = Thrive.run(
                folder, "consensus", "--model", "model.yaml", "--top", String.valueOf(top), "-f", "json", "all.csv");
        assertThat(run.code()).as(run.toString()).isZero();
        return run.json();
    }

    private static List<String> rows(String list) {
        List<String> rows = new ArrayList<>();
        int tiedSince = 0;
        for (String letter : Arrays.asList(list.split("", -1))) {
            if (letter.equals("(")) {
                tiedSince = rows.size() + 1;
            } else if (letter.equals(")")) {
                tiedSince = 0;
            } else if (!letter.isEmpty()) {
                rows.add((tiedSince > 0 ? tiedSince : rows.size() + 1) + "," + letter);
            }
        }
        return rows;
    }

    private static String model(String candidates) {
        StringBuilder yaml = new StringBuilder("schema: thrive-model/1\nid: m\nversion: '1'\n"
                + "scale: {min: 1, max: 2, thriveLike: 2}\nlevels: [{id: all, name: All}]\nprinciples:\n");
        candidates
                .chars()
                .forEach(c -> yaml.append("  - {id: ")
                        .append((char) c)
                        .append(", level: all, name: ")
                        .append((char) c)
                        .append(", ideal: x, descriptions: {1: a, 2: b}}\n"));
        return yaml.toString();
    }

    private static List<String> order(Json result) {
        List<String> order = new ArrayList<>();
        result.at("ranking")
                .node()
                .forEach(standing -> order.add(standing.get("principle").asString() + " "
                        + standing.get("points").toString()));
        return order;
    }
}
