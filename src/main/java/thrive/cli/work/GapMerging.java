package thrive.cli.work;

import java.util.List;
import java.util.stream.Stream;

import thrive.gap.GapAnalysis;
import thrive.gap.GapMerge;
import thrive.model.sheet.GapSheet;

/** Merges gap sheets for the priorities of their round. */
public final class GapMerging {

    private GapMerging() {}

    public static GapAnalysis of(Source source, Priorities priorities, List<GapSheet> sheets) {
        Stream<String> found = sheets.stream().map(GapSheet::table).filter(table -> !table.equals(GapSheet.ROOM));
        return GapMerge.of(source.model(), priorities.chosenBy(), priorities.ids(), source.tables(found), sheets);
    }
}
