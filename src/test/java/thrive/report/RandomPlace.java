package thrive.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import thrive.baseline.Baseline;
import thrive.consensus.Consensus;
import thrive.gap.GapAnalysis;
import thrive.gap.GapAnalysis.ChosenBy;
import thrive.gap.GapMerge;
import thrive.model.sheet.GapColumn;
import thrive.model.sheet.GapRow;
import thrive.model.sheet.GapSheet;
import thrive.model.site.Decision;
import thrive.problem.Location;

/**
 * A place of 1 to 15 tables and 1 to 30 principles, made up from a seed.
 *
 * @param answers the answers of the tables that handed in scores, the first ones, as {@link Sample} writes them
 * @param lists the rankings of the tables that handed in any, the first ones
 */
record RandomPlace(Sample sample, List<String> answers, List<String> lists, Random random) {

    private static final Location NOWHERE = Location.of("random");

    /** Each with signs of its own: any answer, hardly a score, one score only, both ends, and across the line. */
    private static final List<String> SIGNS = List.of("1234?x.", "?x..?x.2", "2", "14", "23", "1234", "?");

    static RandomPlace of(long seed) {
        Random random = new Random(seed);
        int tables = 1 + random.nextInt(15);
        int principles = 1 + random.nextInt(30);
        String[] names = IntStream.rangeClosed(1, tables).mapToObj(i -> "t" + i).toArray(String[]::new);
        Sample sample = Sample.of(principles, names);
        String signs = SIGNS.get(random.nextInt(SIGNS.size()));
        List<String> answers = new ArrayList<>();
        for (int i = random.nextInt(tables + 1); i > 0; i--) {
            StringBuilder line = new StringBuilder();
            for (int p = 0; p < principles; p++) {
                line.append(signs.charAt(random.nextInt(signs.length())));
            }
            answers.add(line.toString());
        }
        List<String> lists = new ArrayList<>();
        for (int i = random.nextInt(tables + 1); i > 0; i--) {
            lists.add(list(sample, random));
        }
        return new RandomPlace(sample, answers, lists, random);
    }

    private static String list(Sample sample, Random random) {
        List<String> ids = new ArrayList<>(sample.model().ids());
        Collections.shuffle(ids, random);
        StringBuilder list = new StringBuilder();
        for (String id : ids.subList(0, Math.min(ids.size(), random.nextInt(7)))) {
            list.append(list.isEmpty() ? "" : random.nextInt(4) == 0 ? "=" : " ")
                    .append(id);
        }
        return list.toString();
    }

    Baseline baseline() {
        return sample.baseline(answers.toArray(String[]::new));
    }

    Consensus consensus() {
        return sample.consensus(lists.toArray(String[]::new));
    }

    /** Nothing, the proposal, or any principles. */
    Optional<Decision> decision() {
        List<String> ids = new ArrayList<>(sample.model().ids());
        Collections.shuffle(ids, random);
        List<String> agreed = random.nextBoolean() ? consensus().proposed() : ids.subList(0, Math.min(5, ids.size()));
        return random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(new Decision(
                        Optional.of(LocalDate.of(2026, 4, 16)),
                        agreed.stream()
                                .map(id -> new Decision.Choice(id, random.nextBoolean() ? "Because." : "", NOWHERE))
                                .toList(),
                        List.of(),
                        "",
                        "",
                        NOWHERE));
    }

    GapAnalysis gaps() {
        List<String> ids = sample.model().ids();
        List<GapSheet> sheets = new ArrayList<>();
        List<String> writers = new ArrayList<>(sample.ids());
        writers.add(GapSheet.ROOM);
        for (String table : writers) {
            if (random.nextBoolean()) {
                Map<GapColumn, List<GapRow.Item>> items = new EnumMap<>(GapColumn.class);
                Map<GapColumn, GapRow.Item> none = new EnumMap<>(GapColumn.class);
                for (GapColumn column : GapColumn.values()) {
                    int n = random.nextInt(3);
                    if (n == 0 && random.nextBoolean()) {
                        none.put(column, new GapRow.Item("None", NOWHERE));
                        continue;
                    }
                    items.put(
                            column,
                            IntStream.range(0, n)
                                    .mapToObj(i -> new GapRow.Item("Item " + random.nextInt(5), NOWHERE))
                                    .toList());
                }
                String about = ids.get(random.nextInt(ids.size()));
                sheets.add(new GapSheet(table, List.of(new GapRow(about, "", items, none, "", "", NOWHERE)), NOWHERE));
            }
        }
        ChosenBy by = List.of(ChosenBy.values()).get(random.nextInt(3));
        return GapMerge.of(
                sample.model(), by, ids.subList(0, random.nextInt(Math.min(5, ids.size()) + 1)), sample.ids(), sheets);
    }
}
