package thrive.render.terminal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import thrive.gap.GapAnalysis;
import thrive.gap.GapAnalysis.Across;
import thrive.gap.GapAnalysis.ChosenBy;
import thrive.gap.GapAnalysis.UnassignedBeside;
import thrive.gap.GapAnalysis.UnassignedNone;
import thrive.gap.GapItem;
import thrive.gap.PriorityGaps;
import thrive.gap.PriorityGaps.SaidNone;
import thrive.model.sheet.GapColumn;
import thrive.model.site.Round;
import thrive.render.Heading;
import thrive.report.Wording;
import thrive.report.gaps.GapLeftOutWords;
import thrive.report.gaps.NoneBox;

/** The gap analysis at a terminal: priority by priority, then what goes across them and what is still blank. */
public final class GapsText {

    private final Heading heading;
    private final GapAnalysis gaps;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private GapsText(Heading heading, GapAnalysis gaps, Paint paint) {
        this.heading = heading;
        this.gaps = gaps;
        this.paint = paint;
    }

    public static String of(Heading heading, GapAnalysis gaps, Paint paint) {
        return new GapsText(heading, gaps, paint).text();
    }

    private String text() {
        text.append(HeadLines.of(
                heading, "Gap analysis", "analysed", heading.round().flatMap(Round::analysed), paint));
        paragraph(handedIn(), 0);
        leftOut();
        paragraph(chosenBy(), 0);
        gaps.priorities().forEach(this::priority);
        across("Training across priorities", gaps.training());
        across("Quick wins across priorities", gaps.quickWins());
        unassigned();
        completeness();
        return text.toString();
    }

    private String handedIn() {
        if (gaps.tables().isEmpty()) {
            return "No gap sheet is filled in yet.";
        }
        String missing =
                gaps.notHandedIn().isEmpty() ? "." : "; nothing from " + Wording.list(gaps.notHandedIn()) + ".";
        return "Gap sheets from " + Wording.list(gaps.tables()) + missing;
    }

    private void leftOut() {
        if (!gaps.partlyLeftOut().isEmpty()) {
            paragraph(GapLeftOutWords.rows(gaps.partlyLeftOut()), 0);
        }
    }

    private String chosenBy() {
        return switch (gaps.chosenBy()) {
            case AGREED -> "The priorities are those the room agreed.";
            case PROPOSED -> "The room has not agreed its priorities yet: these are the proposed ones.";
            case SHEETS -> "Neither a decision nor rankings: these are the principles the sheets write about.";
        };
    }

    private void priority(PriorityGaps priority) {
        String number = gaps.chosenBy() == ChosenBy.SHEETS ? "" : priority.rank() + ". ";
        title(number + priority.principle().id() + " " + priority.principle().shortName());
        paragraph("Ideal: " + priority.principle().ideal(), 2);
        priority.ideals().forEach(ideal -> item("Ideal, reworded: ", ideal, 2));
        for (GapColumn column : GapColumn.values()) {
            List<GapItem> none = priority.saidNone(column);
            if (!priority.items(column).isEmpty() || !none.isEmpty()) {
                text.append("  ")
                        .append(paint.bold(sentenceCase(column.header())))
                        .append('\n');
                priority.items(column).forEach(item -> item("- ", item, 4));
                none.forEach(said -> paragraph(Wording.list(said.tables()) + " wrote: " + said.text(), 4));
                NoneBox.of(gaps, priority, column)
                        .map(NoneBox::rest)
                        .filter(rest -> !rest.isEmpty())
                        .ifPresent(rest -> paragraph(rest, 4));
            }
        }
        if (!priority.emptyColumns().isEmpty()) {
            List<String> blank =
                    priority.emptyColumns().stream().map(GapColumn::header).toList();
            paragraph("Still blank: " + Wording.list(blank) + "." + leftOut(priority), 2);
        }
        priority.assignments().forEach(a -> paragraph("Owner (" + a.table() + "): " + owner(a), 2));
    }

    private String leftOut(PriorityGaps priority) {
        List<String> tables = gaps.leftOutAt(priority);
        return tables.isEmpty() ? "" : " " + GapLeftOutWords.here(tables);
    }

    private static String owner(PriorityGaps.Assignment assignment) {
        String owner = assignment.owner().isEmpty() ? "not named" : assignment.owner();
        return assignment.byWhen().isEmpty() ? owner : owner + ", by " + assignment.byWhen();
    }

    private void across(String title, List<Across> items) {
        if (!items.isEmpty()) {
            title(title);
            items.forEach(across -> item(
                    "- ",
                    across.item().text(),
                    String.join(", ", across.principles()) + "; "
                            + String.join(", ", across.item().tables()),
                    2));
        }
    }

    private void unassigned() {
        if (Stream.of(gaps.unassigned(), gaps.unassignedNone(), gaps.unassignedBeside())
                .allMatch(List::isEmpty)) {
            return;
        }
        title("About principles that are no priority");
        gaps.unassigned()
                .forEach(u -> item(u.principle().id() + ", " + u.column().header() + ": ", u.item(), 2));
        for (UnassignedNone none : gaps.unassignedNone()) {
            SaidNone said = none.said();
            paragraph(
                    none.principle().id() + ", " + said.column().header() + ": " + said.table() + " wrote: "
                            + said.text(),
                    2);
        }
        gaps.unassignedBeside().forEach(this::beside);
    }

    private void beside(UnassignedBeside beside) {
        String id = beside.principle().id();
        beside.ideals().forEach(ideal -> item(id + ", ideal, reworded: ", ideal, 2));
        beside.assignments().forEach(a -> paragraph(id + ", owner (" + a.table() + "): " + owner(a), 2));
    }

    private void completeness() {
        if (gaps.priorities().isEmpty() || gaps.tables().isEmpty()) {
            return;
        }
        title("How far the tables got (columns filled of " + GapColumn.values().length + ")");
        int width = gaps.tables().stream().mapToInt(Layout::width).max().orElse(0);
        StringBuilder head = new StringBuilder("  ").append(" ".repeat(width));
        gaps.priorities().forEach(p -> head.append(Layout.right(p.principle().id(), 8)));
        text.append(head).append('\n');
        for (String table : gaps.tables()) {
            StringBuilder line = new StringBuilder("  ").append(Layout.left(table, width));
            for (PriorityGaps priority : gaps.priorities()) {
                Map<String, List<GapColumn>> filled = priority.filledBy();
                int columns = filled.getOrDefault(table, List.of()).size();
                line.append(Layout.right(columns == 0 ? "·" : String.valueOf(columns), 8));
            }
            text.append(line).append('\n');
        }
    }

    private void item(String bullet, GapItem item, int indent) {
        item(bullet, item.text(), String.join(", ", item.tables()), indent);
    }

    private void item(String bullet, String words, String from, int indent) {
        String spaces = " ".repeat(indent);
        int hang = indent + (bullet.equals("- ") ? 2 : 0);
        text.append(spaces)
                .append(Layout.wrapped(bullet + words + " (" + from + ")", hang, Layout.WIDTH))
                .append('\n');
    }

    private void title(String title) {
        text.append('\n').append(paint.bold(title)).append('\n');
    }

    private void paragraph(String sentence, int indent) {
        text.append(" ".repeat(indent))
                .append(Layout.wrapped(sentence, indent, Layout.WIDTH))
                .append('\n');
    }

    private static String sentenceCase(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
