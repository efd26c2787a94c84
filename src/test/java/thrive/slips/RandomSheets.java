package thrive.slips;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import thrive.slips.Draft.Item;

/** The filled-in sheets of a random site: one for each table, or one for the room. */
final class RandomSheets {

    private final Draft draft;
    private final Random random;
    private final Draft.Facts facts;

    RandomSheets(Draft draft, Random random) {
        this.draft = draft;
        this.random = random;
        this.facts = draft.facts;
    }

    void write() {
        scores();
        rankings();
        gaps();
    }

    private void scores() {
        boolean oneFile = chance(35);
        boolean respondents = chance(20);
        List<String> headings =
                headings(oneFile, respondents ? List.of("respondent") : List.of(), "principle", "title", "score");
        add(headings, 50, "evidence");
        headings.add("notes");
        if (chance(40)) {
            IntStream.rangeClosed(facts.lowest(), facts.highest()).forEach(n -> headings.add("what " + n + " means"));
        }
        files("scores", Sheet.Kind.SCORE, oneFile, headings, (sheet, table) -> {
            for (int person = 0; person < (respondents ? 2 : 1); person++) {
                for (Item principle : facts.principles()) {
                    score(sheet, table, "person " + (char) ('a' + person), principle);
                }
            }
        });
    }

    private void score(Sheet sheet, Item table, String person, Item principle) {
        List<String> row = row(sheet, table, principle);
        String score = score();
        set(sheet, row, "respondent", person);
        set(sheet, row, "score", score);
        set(sheet, row, "evidence", Words.remark(random));
        set(sheet, row, "notes", score.equals("NA") ? "not our work" : Words.remark(random));
        IntStream.rangeClosed(facts.lowest(), facts.highest())
                .forEach(n -> set(sheet, row, "what " + n + " means", RandomYaml.description(n)));
        sheet.add(row);
    }

    private String score() {
        int chance = random.nextInt(100);
        if (chance < 15) {
            return chance < 5 ? "" : chance < 10 ? "DK" : "NA";
        }
        return String.valueOf(facts.lowest() + random.nextInt(facts.highest() - facts.lowest() + 1));
    }

    private void rankings() {
        boolean oneFile = chance(35);
        List<String> headings = headings(oneFile, List.of("rank"), "principle", "title");
        headings.add("reason");
        files("rankings", Sheet.Kind.RANKING, oneFile, headings, (sheet, table) -> {
            List<Item> order = new ArrayList<>(facts.principles());
            Collections.shuffle(order, random);
            int length = 4 + random.nextInt(2);
            int tied = chance(15) ? random.nextInt(length - 1) : -1;
            for (int place = 0; place < length; place++) {
                List<String> row = row(sheet, table, order.get(place));
                set(sheet, row, "rank", String.valueOf(place == tied + 1 && tied >= 0 ? place : place + 1));
                set(sheet, row, "reason", Words.remark(random));
                sheet.add(row);
            }
        });
    }

    private void gaps() {
        boolean oneFile = chance(35);
        List<String> headings = headings(oneFile, List.of(), "principle", "title");
        headings.addAll(List.of("in place", "in development", "gaps", "training", "recommendations", "quick wins"));
        files("gaps", Sheet.Kind.GAP, oneFile, headings, (sheet, table) -> {
            for (Item principle : facts.principles().subList(0, 5)) {
                List<String> row = row(sheet, table, principle);
                for (String column : headings.subList(headings.indexOf("in place"), headings.size())) {
                    set(sheet, row, column, Words.items(random));
                }
                sheet.add(row);
            }
        });
    }

    private List<String> headings(boolean oneFile, List<String> first, String... others) {
        List<String> headings = new ArrayList<>(oneFile ? List.of("table") : List.of());
        headings.addAll(first);
        boolean titles = chance(60);
        for (String other : others) {
            add(headings, other.equals("title") && !titles ? 0 : 100, other);
        }
        return headings;
    }

    private void add(List<String> headings, int percent, String heading) {
        if (chance(percent)) {
            headings.add(heading);
        }
    }

    private interface Filling {
        void fill(Sheet sheet, Item table);
    }

    private void files(String folder, Sheet.Kind kind, boolean oneFile, List<String> headings, Filling filling) {
        Sheet room = new Sheet(kind, headings);
        for (Item table : facts.tables()) {
            Sheet sheet = oneFile ? room : new Sheet(kind, headings);
            filling.fill(sheet, table);
            draft.sheet("baseline/" + folder + "/" + (oneFile ? "all" : table.id()) + ".csv", sheet);
        }
    }

    private static List<String> row(Sheet sheet, Item table, Item principle) {
        List<String> row = sheet.blank();
        set(sheet, row, "table", table.id());
        set(sheet, row, "principle", principle.id());
        set(sheet, row, "title", principle.name());
        return row;
    }

    private static void set(Sheet sheet, List<String> row, String heading, String value) {
        if (sheet.has(heading)) {
            row.set(sheet.column(heading), value);
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
