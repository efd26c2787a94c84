package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages in every edition, Markdown and JSON say the same numbers: those of the JSON, which other tests hold against hand-made ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameNumbersTest {

    @TempDir
    private Path folder;

    private Json score = Json.of("{}");
    private Json consensus = Json.of("{}");
    private Json gaps = Json.of("{}");

    @BeforeAll
    void readTheResults() {
        Path site = Thrive.EXAMPLES.resolve("riverbank");
        score = Thrive.run(site, "score", "--round", "baseline", "-f", "json").json();
        consensus = Thrive.run(site, "consensus", "--round", "baseline", "-f", "json")
                .json();
        gaps = Thrive.run(site, "gaps", "--round", "baseline", "-f", "json").json();
    }

    private Path made(String edition) {
        List<String> typed = new ArrayList<>(List.of("report", "--round", "baseline"));
        typed.addAll(List.of("-o", folder.resolve("made" + edition).toString()));
        if (!edition.isEmpty()) {
            typed.addAll(List.of(edition.split(" ", -1)));
        }
        assertThat(Thrive.run(Thrive.EXAMPLES.resolve("riverbank"), typed.toArray(String[]::new))
                        .code())
                .isZero();
        return folder.resolve("made" + edition);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<List<String>>> page(Path made, String handout) {
        return HandoutTables.ofPage(read(made.resolve(handout + ".html")));
    }

    private static Map<String, List<List<String>>> markdown(Path made, String handout) {
        return HandoutTables.ofMarkdown(read(made.resolve(handout + ".md")));
    }

    private static List<String> counts(Json principle) {
        return principle.at("counts").map().values().stream()
                .map(String::valueOf)
                .toList();
    }

    /** "3 tables gave 1, 4 gave 2", by the rule of the alt texts. */
    private static String words(Json principle) {
        List<String> words = new ArrayList<>();
        principle.at("counts").map().forEach((value, n) -> {
            if (!n.equals(0)) {
                words.add(n + (words.isEmpty() ? (n.equals(1) ? " table" : " tables") : "") + " gave " + value);
            }
        });
        return String.join(", ", words);
    }

    private static String middle(Json principle) {
        double median = Double.parseDouble(principle.text("median"));
        int lower = (int) median;
        return median == lower ? String.valueOf(lower) : "split " + lower + "/" + (lower + 1);
    }

    private List<Json> principles() {
        List<Json> all = score.at("principles").items();
        assertThat(all).hasSize(21);
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--large-print", "--mono", "--large-print --mono"})
    void theSummaryHasTheScoresOfTheJson(String edition) {
        Path made = made(edition);
        List<List<String>> page = HandoutTables.of(page(made, "summary"), "Principles by level");
        List<List<String>> text = HandoutTables.of(markdown(made, "summary"), "Principles by level");
        for (Json principle : principles()) {
            String id = principle.text("id");
            List<String> row = HandoutTables.row(page, 0, id);
            String tick = principle.text("thriveLike").equals("true") ? " ✓THRIVE-like" : "";
            assertThat(row.subList(1, 4))
                    .as(id)
                    .containsExactly(words(principle), middle(principle) + tick, principle.text("n"));
            List<String> line = HandoutTables.row(text, 0, id);
            assertThat(line.subList(4, 8)).as(id).isEqualTo(counts(principle));
            assertThat(List.of(line.get(2), line.get(8))).containsExactly(middle(principle), principle.text("n"));
            assertThat(line.get(9)).isEqualTo(row.get(4).replace(" disputed", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--large-print", "--mono"})
    void theBaselineHasTheScoreOfEachTable(String edition) {
        Path made = made(edition);
        List<List<String>> page = HandoutTables.of(
                page(made, "baseline"),
                "The score that each table gave (DK is don’t know, NA is not applicable, – is not scored)");
        List<List<String>> text = HandoutTables.of(markdown(made, "baseline"), "Which table scored what");
        List<?> tables = score.at("tables").list();
        for (Json principle : principles()) {
            String id = principle.text("id");
            List<String> expected =
                    tables.stream().map(table -> cell(principle, table)).toList();
            List<String> row = HandoutTables.row(page, 0, id);
            assertThat(row.subList(1, row.size() - 1)).as(id).isEqualTo(expected);
            List<String> line = HandoutTables.row(text, 0, id);
            List<String> signs = expected.stream()
                    .map(sign -> sign.replace("–not scored", "–"))
                    .toList();
            assertThat(line.subList(line.size() - 1 - tables.size(), line.size() - 1))
                    .as(id)
                    .isEqualTo(signs);
        }
    }

    private static String cell(Json principle, Object table) {
        Object given = principle.at("scores").map().get(table);
        if (given != null) {
            return given.toString();
        }
        return principle.at("dontKnow").list().contains(table)
                ? "DK"
                : principle.at("notApplicable").list().contains(table) ? "NA" : "–not scored";
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--large-print", "--mono"})
    void thePrioritiesHaveThePointsRanksAndSharesOfTheJson(String edition) {
        Path made = made(edition);
        Map<String, List<List<String>>> page = page(made, "priorities");
        Map<String, List<List<String>>> text = markdown(made, "priorities");
        for (Json ranked : consensus.at("ranking").items()) {
            String id = ranked.text("principle");
            if (ranked.text("listedBy").equals("0")) {
                continue;
            }
            String points = plain(Double.parseDouble(ranked.text("points")));
            String named = ranked.text("listedBy") + " of 8";
            List<String> row = HandoutTables.row(HandoutTables.of(page, "Every principle that a table named"), 1, id);
            assertThat(List.of(row.get(2), row.get(4))).as(id).containsExactly(points, named);
            List<String> line = HandoutTables.row(HandoutTables.of(text, "How the rankings add up"), 1, id);
            assertThat(line.subList(3, 5)).as(id).containsExactly(points, named);
            matrix(page, text, id, ranked.at("ranks").map());
            share(page, text, id);
        }
    }

    private void matrix(
            Map<String, List<List<String>>> page, Map<String, List<List<String>>> text, String id, Map<?, ?> ranks) {
        List<String> marks = HandoutTables.row(
                HandoutTables.of(page, "The rank that each table gave (1 is highest, = is a tie, – is not named)"),
                0,
                id);
        List<String> line = HandoutTables.row(HandoutTables.of(text, "Which table ranked what"), 0, id);
        List<?> tables = consensus.at("tables").list();
        for (int i = 0; i < tables.size(); i++) {
            Object rank = ranks.get(tables.get(i));
            assertThat(line.get(2 + i).replace("=", "")).as(id).isEqualTo(rank == null ? "–" : rank.toString());
            assertThat(marks.get(1 + i).replaceAll("\\D", "")).as(id).isEqualTo(rank == null ? "" : rank.toString());
        }
    }

    private void share(Map<String, List<List<String>>> page, Map<String, List<List<String>>> text, String id) {
        double share = Double.parseDouble(consensus.text("robustness/bootstrap/inTopFive/" + id));
        String percent = Math.round(share * 100) + "%";
        if (percent.equals("0%")) {
            return;
        }
        List<List<String>> shares = page.entrySet().stream()
                .filter(table -> table.getKey().startsWith("Suppose other tables"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(HandoutTables.row(shares, 0, id).get(1)).isEqualTo(percent);
        assertThat(text.values().stream().flatMap(List::stream))
                .contains(List.of(id, HandoutTables.row(shares, 0, id).get(0).substring(id.length() + 1), percent));
    }

    private static String plain(double points) {
        return String.format(Locale.ROOT, "%.2f", points).replaceFirst("\\.?0+$", "");
    }

    @Test
    void theGapAnalysisCountsTheItemsOfTheJson() {
        Path made = made("");
        List<List<String>> page = HandoutTables.of(page(made, "gaps"), "How much is written under each heading");
        List<String> columns = List.of("inPlace", "inDevelopment", "gaps", "training", "recommendations", "quickWins");
        for (Json priority : gaps.at("priorities").items()) {
            String id = priority.text("principle");
            List<String> expected = columns.stream()
                    .map(column -> priority.at(column).list().size())
                    .map(n -> n == 0 ? "blank" : n.toString())
                    .toList();
            List<String> row = HandoutTables.row(page, 0, id);
            assertThat(row.subList(1, 7)).as(id).isEqualTo(expected);
            List<String> line = markdown(made, "gaps").values().stream()
                    .flatMap(List::stream)
                    .filter(r -> r.get(0).equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.subList(2, 8)).as(id).isEqualTo(expected);
        }
    }

    /**
     * Whatever number stands on a page stands in its Markdown, and the other way round; charts count by what they say. Only the one-page
     * summary draws the scores of a level without telling each.
     */
    @ParameterizedTest
    @ValueSource(strings = {"summary", "baseline", "priorities", "poster", "gaps", "pack"})
    void noNumberStandsInOneFormOnly(String handout) {
        Path made = made("");
        String page = read(made.resolve(handout + ".html")).replaceFirst("(?s)^.*<body[^>]*>", "");
        SortedSet<String> shown = numbers(HandoutTables.text(page.replace("<", " <")));
        SortedSet<String> written = numbers(read(made.resolve(handout + ".md")));
        assertThat(written).containsAll(shown);
        // Columns of counts say 0 in Markdown where a chart has no dot, and lists are numbered without a text on pages.
        written.removeIf(number -> number.matches("\\d"));
        if (!handout.equals("summary")) {
            assertThat(shown).containsAll(written);
        }
    }

    private static SortedSet<String> numbers(String text) {
        return Pattern.compile("\\d+(\\.\\d+)?")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
