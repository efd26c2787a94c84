package thrive.render.blank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.model.sheet.GapColumn;
import thrive.render.table.CsvTable;
import thrive.render.table.FlatTable;

/** Sheets for tables to type into, as CSV. */
public final class BlankSheets {

    private BlankSheets() {}

    /** A score sheet: a row for each principle, with what each score means at its right-hand end. */
    public static String score(AssessmentModel model) {
        List<String> headings = new ArrayList<>(List.of("principle", "title", "score", "evidence", "notes"));
        model.scale().values().forEach(score -> headings.add("what " + score + " means"));
        List<List<String>> rows = new ArrayList<>();
        for (Principle principle : model.principles()) {
            List<String> row = new ArrayList<>(List.of(principle.id(), principle.shortName(), "", "", ""));
            model.scale().values().forEach(score -> row.add(principle.description(score)));
            rows.add(row);
        }
        return csv(headings, rows);
    }

    /** A ranking sheet: a numbered line for each place. */
    public static String ranking(int places) {
        List<List<String>> rows = new ArrayList<>();
        for (int place = 1; place <= places; place++) {
            rows.add(List.of(String.valueOf(place), "", "", ""));
        }
        return ranking(rows);
    }

    /** The ranking sheet of a table that has read out its list: the ids with their places, best first. */
    public static String ranking(AssessmentModel model, List<Ranked> list) {
        List<List<String>> rows = list.stream()
                .map(ranked -> List.of(
                        String.valueOf(ranked.rank()),
                        ranked.principle(),
                        model.principle(ranked.principle())
                                .map(Principle::shortName)
                                .orElse(""),
                        ""))
                .toList();
        return ranking(rows);
    }

    /** A principle and its place in a list, from 1. */
    public record Ranked(int rank, String principle) {}

    /** A gap sheet: a row for each priority, with its ideal filled in. */
    public static String gap(List<Principle> priorities) {
        List<String> headings = new ArrayList<>(List.of("principle", "title", "ideal"));
        for (GapColumn column : GapColumn.values()) {
            headings.add(column.header());
        }
        List<List<String>> rows = new ArrayList<>();
        for (Principle principle : priorities) {
            List<String> row = new ArrayList<>(List.of(principle.id(), principle.shortName(), principle.ideal()));
            row.addAll(Collections.nCopies(GapColumn.values().length, ""));
            rows.add(row);
        }
        return csv(headings, rows);
    }

    private static String ranking(List<List<String>> rows) {
        return csv(List.of("rank", "principle", "title", "reason"), rows);
    }

    private static String csv(List<String> headings, List<List<String>> rows) {
        return CsvTable.forSpreadsheets(CsvTable.of(new FlatTable(headings, Set.of(), rows)));
    }
}
