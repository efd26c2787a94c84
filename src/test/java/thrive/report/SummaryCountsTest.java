package thrive.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import thrive.report.baseline.SummaryView;
import thrive.report.baseline.SummaryView.Row;

/** The counts in the summary's sentences, against the sheets themselves: they are counted here once more, sign by sign. */
class SummaryCountsTest {

    private static final int PLACES = 200;
    private static final Pattern GAVE = Pattern.compile("(\\d+)(?: tables?)? gave (\\d)");
    private static final Pattern NAMED = Pattern.compile("\\(P\\d+(?:, split \\d/\\d)?\\)");

    /** The scores of one principle, lowest first. */
    private record Scores(List<Integer> sorted) {

        static Scores of(RandomPlace place, int principle) {
            return new Scores(place.answers().stream()
                    .map(line -> line.charAt(principle))
                    .filter(Character::isDigit)
                    .map(sign -> sign - '0')
                    .sorted()
                    .toList());
        }

        int n() {
            return sorted.size();
        }

        int lower() {
            return sorted.get((n() - 1) / 2);
        }

        int upper() {
            return sorted.get(n() / 2);
        }

        String middle() {
            return n() == 0 ? "–" : lower() == upper() ? "" + lower() : "split " + lower() + "/" + upper();
        }

        boolean thriveLike() {
            return n() > 0 && lower() >= 3;
        }

        boolean disputed() {
            if (n() < 2) {
                return false;
            }
            long far = sorted.stream().filter(s -> Math.abs(s - lower()) >= 2).count();
            long below = sorted.stream().filter(s -> s < 3).count();
            boolean acrossTheLine = n() >= 3 && 3 * below >= n() && 3 * (n() - below) >= n();
            return 5 * far >= n() || acrossTheLine;
        }

        Map<Integer, Integer> counts() {
            Map<Integer, Integer> counts = new TreeMap<>();
            sorted.forEach(score -> counts.merge(score, 1, Integer::sum));
            return counts;
        }
    }

    @Test
    void sentences_and_rows_count_what_the_sheets_say() {
        for (long seed = 1; seed <= PLACES; seed++) {
            RandomPlace place = RandomPlace.of(seed);
            SummaryView view = SummaryView.of(place.sample().facts(), place.baseline());
            List<Scores> all = new ArrayList<>();
            for (int p = 0; p < place.sample().model().principles().size(); p++) {
                all.add(Scores.of(place, p));
            }
            List<String> said = view.sentences().stream().map(Phrase::text).toList();
            String seeded = "seed " + seed + ": " + said;
            List<Scores> scored = all.stream().filter(s -> s.n() > 0).toList();
            if (scored.isEmpty()) {
                assertThat(said).as(seeded).containsExactly("No table has given any principle a score.");
            } else {
                assertThat(reached(said.get(0))).as(seeded).isEqualTo(count(all, Scores::thriveLike));
                assertThat(unscored(said.get(0))).as(seeded).isEqualTo(all.size() - scored.size());
                lowest(said.get(1), scored, seeded);
                disputed(said.get(2), scored, seeded);
            }
            rows(view, all, seeded);
            assertThat(view.total().thriveLike())
                    .as(seeded)
                    .isEqualTo(scored.isEmpty() ? "–" : count(all, Scores::thriveLike) + " of " + scored.size());
            assertThat(view.total().given())
                    .as(seeded)
                    .isEqualTo(all.stream().mapToInt(Scores::n).sum());
            answers(view, place, seeded);
        }
    }

    private static int count(List<Scores> scores, Predicate<Scores> which) {
        return (int) scores.stream().filter(which).count();
    }

    /** How many principles a sentence says are THRIVE-like. */
    private static int reached(String sentence) {
        if (sentence.matches("(None of the|No principle|Neither|The only principle is not).*")) {
            return 0;
        }
        return sentence.startsWith("Both ")
                ? 2
                : sentence.startsWith("The only ") ? 1 : first(sentence, "^(?:All )?(\\d+)");
    }

    private static int unscored(String sentence) {
        return sentence.contains("no score") ? first(sentence, "(\\d+) ha(?:s|ve) no score") : 0;
    }

    private static int first(String sentence, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(sentence);
        assertThat(matcher.find()).as(sentence).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    private static void lowest(String sentence, List<Scores> scored, String seeded) {
        int low = scored.stream().mapToInt(Scores::lower).min().orElseThrow();
        List<Scores> lowest = scored.stream().filter(s -> s.lower() == low).toList();
        List<String> middles = lowest.stream().map(Scores::middle).distinct().toList();
        assertThat(sentence).as(seeded).contains(middles.size() > 1 ? String.valueOf(low) : middles.get(0));
        if (sentence.startsWith("Every scored principle")) {
            assertThat(lowest).as(seeded).hasSameSizeAs(scored);
        } else if (sentence.contains(" share the lowest")) {
            assertThat(first(sentence, "^(\\d+) principles")).as(seeded).isEqualTo(lowest.size());
        } else {
            assertThat(NAMED.matcher(sentence).results().count()).as(seeded).isEqualTo(lowest.size());
        }
    }

    private static void disputed(String sentence, List<Scores> scored, String seeded) {
        int disputed = count(scored, Scores::disputed);
        if (sentence.equals("No principle is disputed.")) {
            assertThat(disputed).as(seeded).isZero();
        } else if (sentence.endsWith("nothing can be disputed.")) {
            assertThat(scored).as(seeded).allMatch(s -> s.n() == 1);
        } else {
            assertThat(first(sentence, "^(\\d+) principles? (?:is|are) disputed"))
                    .as(seeded)
                    .isEqualTo(disputed);
        }
    }

    private static void rows(SummaryView view, List<Scores> all, String seeded) {
        List<Row> rows =
                view.bands().stream().flatMap(band -> band.rows().stream()).toList();
        assertThat(rows).as(seeded).hasSameSizeAs(all);
        for (int p = 0; p < rows.size(); p++) {
            Row row = rows.get(p);
            Scores scores = all.get(p);
            assertThat(row.middle()).as(seeded).isEqualTo(scores.middle());
            assertThat(row.scored()).as(seeded).isEqualTo(scores.n());
            assertThat(row.reaches()).as(seeded).isEqualTo(scores.thriveLike());
            assertThat(row.disputed()).as(seeded).isEqualTo(scores.disputed());
            assertThat(gave(row.strip().words())).as(seeded).isEqualTo(scores.counts());
            spread(row.spread(), scores, seeded);
        }
    }

    /** "2 tables gave 1, 4 gave 3" as counts. */
    private static Map<Integer, Integer> gave(String words) {
        Map<Integer, Integer> counts = new TreeMap<>();
        GAVE.matcher(words)
                .results()
                .forEach(m -> counts.put(Integer.valueOf(m.group(2)), Integer.valueOf(m.group(1))));
        return counts;
    }

    private static void spread(String words, Scores scores, String seeded) {
        Matcher most = Pattern.compile("(\\d+) of (\\d+) gave (\\d)").matcher(words);
        if (most.matches()) {
            assertThat(Integer.parseInt(most.group(1)))
                    .as(seeded)
                    .isEqualTo(scores.counts().get(Integer.valueOf(most.group(3))));
            assertThat(Integer.parseInt(most.group(2))).as(seeded).isEqualTo(scores.n());
        } else if (words.matches("\\d to \\d")) {
            assertThat(scores.counts().keySet())
                    .as(seeded)
                    .containsExactlyElementsOf(IntStream.rangeClosed(words.charAt(0) - '0', words.charAt(5) - '0')
                            .boxed()
                            .toList());
        } else if (words.matches("\\d(, \\d)* or \\d")) {
            assertThat(scores.counts().keySet())
                    .as(seeded)
                    .extracting(String::valueOf)
                    .containsExactly(words.split(", | or "));
        } else {
            assertThat(scores.counts().size()).as(seeded).isLessThan(2);
        }
    }

    private static void answers(SummaryView view, RandomPlace place, String seeded) {
        for (SummaryView.Note note : view.missing()) {
            char sign = switch (note.heading()) {
                case "Don’t know" -> '?';
                case "Not applicable" -> 'x';
                default -> ' ';
            };
            if (sign != ' ') {
                long times = place.answers().stream()
                        .flatMapToInt(String::chars)
                        .filter(c -> c == sign)
                        .count();
                long said = note.text().text().contains(" at ")
                        ? first(note.text().text(), "^(\\d+) times?")
                        : Pattern.compile("P\\d+")
                                .matcher(note.text().text())
                                .results()
                                .count();
                assertThat(said).as(seeded).isEqualTo(times);
            }
        }
    }
}
