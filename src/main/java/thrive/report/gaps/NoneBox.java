package thrive.report.gaps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import thrive.gap.GapAnalysis;
import thrive.gap.PriorityGaps;
import thrive.gap.PriorityGaps.SaidNone;
import thrive.model.sheet.GapColumn;
import thrive.model.sheet.GapSheet;
import thrive.report.Wording;

/**
 * A box in which all that is written is that there is nothing to say. That speaks for the tables that wrote it, and for no others.
 *
 * @param sayers who wrote it, in the site's order, the room last
 * @param others the tables that left the box blank
 * @param doubtful how many more did not write in it and may have meant to, since something of theirs could not be read
 */
public record NoneBox(List<String> sayers, List<String> others, int doubtful) {

    public NoneBox {
        sayers = List.copyOf(sayers);
        others = List.copyOf(others);
    }

    /** The box of a priority, or nothing where it holds items or nobody wrote in it. */
    public static Optional<NoneBox> of(GapAnalysis analysis, PriorityGaps priority, GapColumn column) {
        if (!priority.noneColumns().contains(column)) {
            return Optional.empty();
        }
        List<String> sayers = priority.saidNone().stream()
                .filter(said -> said.column() == column)
                .map(SaidNone::table)
                .distinct()
                .toList();
        List<String> silent = Stream.of(analysis.tables(), analysis.notHandedIn(), analysis.leftOut())
                .flatMap(List::stream)
                .distinct()
                .filter(table -> !table.equals(GapSheet.ROOM) && !sayers.contains(table))
                .toList();
        List<String> others = silent.stream()
                .filter(table -> !analysis.leftOut().contains(table))
                .toList();
        return Optional.of(new NoneBox(sayers, others, silent.size() - others.size()));
    }

    /** Whether every table wrote that there is nothing to say. */
    public boolean isOfAll() {
        return others.isEmpty() && doubtful == 0;
    }

    /** "none", or who wrote that: "none from 1 of 3", "none from the room". */
    String amount() {
        if (isOfAll()) {
            return "none";
        }
        long tables = sayers.stream().filter(s -> !s.equals(GapSheet.ROOM)).count();
        return tables == 0
                ? "none from the room"
                : "none from " + tables + " of " + (tables + others.size() + doubtful);
    }

    /** "Blank for the other table.", "Blank for the other 3 tables."; empty where there is no other. */
    public String rest() {
        if (others.isEmpty()) {
            return "";
        }
        boolean roomOnly = sayers.equals(List.of(GapSheet.ROOM));
        String which = roomOnly ? "" : "other ";
        return "Blank for the " + which + (others.size() == 1 ? "table" : Wording.count(others.size(), "table")) + ".";
    }
}
