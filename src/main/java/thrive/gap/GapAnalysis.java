package thrive.gap;

import java.util.List;

import thrive.gap.PriorityGaps.Assignment;
import thrive.gap.PriorityGaps.SaidNone;
import thrive.model.Principle;
import thrive.model.sheet.GapColumn;

/**
 * All tables' gap sheets, merged priority by priority.
 *
 * @param chosenBy whose list the priorities are
 * @param tables the tables that wrote something, in the site's order, the room last
 * @param notHandedIn the listed tables that wrote nothing
 * @param leftOut the tables of which some rows or all could not be read, in the site's order, the room last
 * @param priorities the priorities, in order
 * @param training the training of all priorities
 * @param quickWins the quick wins of all priorities
 * @param unassigned what was written about principles that are no priority
 * @param unassignedNone where a table wrote of such a principle only that there is nothing to say
 * @param unassignedBeside what tables wrote of such principles beside the items, principle by principle
 */
public record GapAnalysis(
        ChosenBy chosenBy,
        List<String> tables,
        List<String> notHandedIn,
        List<String> leftOut,
        List<PriorityGaps> priorities,
        List<Across> training,
        List<Across> quickWins,
        List<Unassigned> unassigned,
        List<UnassignedNone> unassignedNone,
        List<UnassignedBeside> unassignedBeside) {

    /** Whose list the priorities are: what the room agreed, what was computed, or, with neither, what the sheets are about. */
    public enum ChosenBy {
        AGREED("agreed"),
        PROPOSED("proposed"),
        SHEETS("sheets");

        private final String word;

        ChosenBy(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** An item that came up for one priority or several. */
    public record Across(GapItem item, List<String> principles) {
        public Across {
            principles = List.copyOf(principles);
        }
    }

    /** An item about a principle that is no priority. */
    public record Unassigned(Principle principle, GapColumn column, GapItem item) {}

    /** A cell about a principle that is no priority, which only says that there is nothing to say. */
    public record UnassignedNone(Principle principle, SaidNone said) {}

    /**
     * What stands beside the items about a principle that is no priority, or where there are none.
     *
     * @param ideals its ideal as tables reworded it
     * @param assignments who would take it on and until when
     */
    public record UnassignedBeside(Principle principle, List<GapItem> ideals, List<Assignment> assignments) {
        public UnassignedBeside {
            ideals = List.copyOf(ideals);
            assignments = List.copyOf(assignments);
        }
    }

    public GapAnalysis {
        tables = List.copyOf(tables);
        notHandedIn = List.copyOf(notHandedIn);
        leftOut = List.copyOf(leftOut);
        priorities = List.copyOf(priorities);
        training = List.copyOf(training);
        quickWins = List.copyOf(quickWins);
        unassigned = List.copyOf(unassigned);
        unassignedNone = List.copyOf(unassignedNone);
        unassignedBeside = List.copyOf(unassignedBeside);
    }

    /** The tables of which some rows are left out and others are read. */
    public List<String> partlyLeftOut() {
        return leftOut.stream().filter(tables::contains).toList();
    }

    /**
     * The tables of which rows are left out and nothing is written about a priority: what is missing there may stand in these rows, and is
     * not blank for certain.
     */
    public List<String> leftOutAt(PriorityGaps priority) {
        return leftOut.stream()
                .filter(table ->
                        priority.filledBy().getOrDefault(table, List.of()).isEmpty())
                .toList();
    }
}
