package thrive.report.gaps;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import thrive.gap.GapAnalysis;
import thrive.gap.GapAnalysis.UnassignedBeside;
import thrive.gap.GapItem;
import thrive.gap.PriorityGaps;
import thrive.model.Principle;
import thrive.model.sheet.GapColumn;
import thrive.model.sheet.GapSheet;
import thrive.report.LevelName;
import thrive.report.Phrase;
import thrive.report.PrincipleName;
import thrive.report.SiteFacts;
import thrive.report.Wording;
import thrive.report.gaps.GapsView.Across;
import thrive.report.gaps.GapsView.Blank;
import thrive.report.gaps.GapsView.Column;
import thrive.report.gaps.GapsView.Other;
import thrive.report.gaps.GapsView.Owner;
import thrive.report.gaps.GapsView.Said;
import thrive.report.gaps.GapsView.Section;

/** Words the parts of the gap analysis. */
record GapWords(SiteFacts site, GapAnalysis analysis) {

    private static final List<GapColumn> AFTER_THE_IDEAL = List.of(
            GapColumn.IN_PLACE,
            GapColumn.IN_DEVELOPMENT,
            GapColumn.GAPS,
            GapColumn.TRAINING,
            GapColumn.RECOMMENDATIONS);

    /** What the column of the ideal holds on one page. */
    private static final int LONGEST_IDEAL = 600;

    List<Section> sections() {
        return analysis.priorities().stream().map(this::section).toList();
    }

    /** What a line of the band holds, on printed paper, and what a line of its heading does. */
    private static final int BAND_LETTERS = 130;

    private static final int HEADING_LETTERS = 90;

    private Section section(PriorityGaps priority) {
        PrincipleName name = PrincipleName.of(priority.principle());
        List<Column> columns =
                AFTER_THE_IDEAL.stream().map(column -> column(priority, column)).toList();
        String full = name.name().equals(name.shortName()) ? "" : name.name();
        LevelName level = site.levelOf(name.id());
        Column quickWins = column(priority, GapColumn.QUICK_WINS);
        return new Section(
                priority.rank(),
                band() + " " + priority.rank(),
                name,
                full,
                level,
                priority.principle().ideal(),
                letters(priority) > LONGEST_IDEAL,
                said(priority.ideals()),
                columns,
                GapRows.of(columns, quickWins, moreLines(name.shortName(), full, level)),
                quickWins,
                amounts(priority),
                written(priority));
    }

    /** How many lines the band has beyond three: those of the level, of the heading and of the full name. */
    private static int moreLines(String heading, String full, LevelName level) {
        return (level.name() + level.about()).length() / BAND_LETTERS
                + heading.length() / HEADING_LETTERS
                + full.length() / BAND_LETTERS;
    }

    private int letters(PriorityGaps priority) {
        return priority.principle().ideal().length()
                + said(priority.ideals()).stream()
                        .mapToInt(said ->
                                said.text().length() + said.tables().text().length())
                        .sum();
    }

    static List<String> headings() {
        return Stream.of(GapColumn.values())
                .map(column -> Wording.sentence(column.header()))
                .toList();
    }

    private List<GapsView.Amount> amounts(PriorityGaps priority) {
        return Stream.of(GapColumn.values())
                .map(column -> amount(priority, column))
                .toList();
    }

    private GapsView.Amount amount(PriorityGaps priority, GapColumn column) {
        int items = priority.items(column).size();
        if (items > 0) {
            return new GapsView.Amount(String.valueOf(items), false);
        }
        String nothing =
                NoneBox.of(analysis, priority, column).map(NoneBox::amount).orElse("blank");
        return new GapsView.Amount(nothing, true);
    }

    private String band() {
        return switch (analysis.chosenBy()) {
            case AGREED -> "Agreed priority";
            case PROPOSED -> "Proposed priority";
            case SHEETS -> "Principle";
        };
    }

    private Column column(PriorityGaps priority, GapColumn column) {
        return new Column(
                Wording.sentence(column.header()),
                said(priority.items(column)),
                said(onOneLine(priority.saidNone(column))),
                NoneBox.of(analysis, priority, column).map(NoneBox::rest).orElse(""));
    }

    /** A cell may say in several lines that there is nothing; no item has more than one. */
    private static List<GapItem> onOneLine(List<GapItem> none) {
        return none.stream()
                .map(said -> new GapItem(said.text().lines().map(String::strip).collect(joining(" ")), said.tables()))
                .toList();
    }

    private List<Said> said(List<GapItem> items) {
        return items.stream()
                .map(item -> new Said(item.text(), tables(item.tables())))
                .toList();
    }

    /** "Red and blue" as people spell them; only our own "the room" begins with a capital. */
    private Phrase tables(List<String> ids) {
        List<Phrase> names = new ArrayList<>();
        for (String id : ids) {
            String label = site.label(id);
            boolean isRoom = id.equals(GapSheet.ROOM);
            names.add(isRoom ? Phrase.of(names.isEmpty() ? Wording.sentence(label) : label) : Phrase.typed(label));
        }
        return Phrase.list(names);
    }

    private Phrase written(PriorityGaps priority) {
        List<String> writers = priority.filledBy().entrySet().stream()
                .filter(e -> !e.getValue().isEmpty() || wroteBeside(priority, e.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        String by = writers.isEmpty()
                ? "Nobody has written about it yet."
                : "Written by " + GapSentences.whom(writers) + ".";
        List<String> leftOut = site.labels(analysis.leftOutAt(priority));
        Phrase words = Phrase.of(by);
        return leftOut.isEmpty() ? words : words.say(" ").then(GapLeftOutWords.phrase(leftOut));
    }

    /** Whether a table reworded the ideal, or said who would take it on or until when. */
    private static boolean wroteBeside(PriorityGaps priority, String table) {
        return priority.assignments().stream().anyMatch(a -> a.table().equals(table))
                || priority.ideals().stream().anyMatch(ideal -> ideal.tables().contains(table));
    }

    List<Across> across(List<GapAnalysis.Across> items) {
        return items.stream()
                .map(a -> new Across(
                        a.item().text(),
                        Phrase.list(a.principles(), id -> Phrase.listing(site.principle(id))),
                        tables(a.item().tables())))
                .toList();
    }

    List<Blank> blanks() {
        return analysis.priorities().stream()
                .filter(p -> !p.emptyColumns().isEmpty())
                .map(p -> new Blank(
                        PrincipleName.of(p.principle()),
                        Wording.list(
                                p.emptyColumns().stream().map(GapColumn::header).toList())))
                .toList();
    }

    List<Other> others() {
        Stream<Other> items = analysis.unassigned().stream()
                .map(u -> other(u.principle(), u.column().header(), u.item()));
        Stream<Other> nothings = analysis.unassignedNone().stream()
                .map(none -> other(
                        none.principle(),
                        none.said().column().header(),
                        new GapItem(none.said().text(), List.of(none.said().table()))));
        Stream<Other> beside = analysis.unassignedBeside().stream().flatMap(this::beside);
        return Stream.of(items, nothings, beside).flatMap(all -> all).toList();
    }

    private Stream<Other> beside(UnassignedBeside beside) {
        Principle principle = beside.principle();
        Stream<Other> ideals = beside.ideals().stream().map(ideal -> other(principle, "ideal", ideal));
        Stream<Other> owners = beside.assignments().stream()
                .flatMap(a -> Stream.of(Map.entry("owner", a.owner()), Map.entry("by when", a.byWhen()))
                        .filter(said -> !said.getValue().isEmpty())
                        .map(said ->
                                other(principle, said.getKey(), new GapItem(said.getValue(), List.of(a.table())))));
        return Stream.concat(ideals, owners);
    }

    private Other other(Principle principle, String column, GapItem item) {
        return new Other(PrincipleName.of(principle), Wording.sentence(column), item.text(), tables(item.tables()));
    }

    List<Owner> owners() {
        return analysis.priorities().stream().flatMap(this::owners).toList();
    }

    private Stream<Owner> owners(PriorityGaps priority) {
        return priority.assignments().stream()
                .map(a -> new Owner(
                        PrincipleName.of(priority.principle()),
                        a.owner().isEmpty() ? "–" : a.owner(),
                        a.byWhen().isEmpty() ? "–" : a.byWhen(),
                        tables(List.of(a.table()))));
    }
}
