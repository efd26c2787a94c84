package thrive.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import thrive.model.AssessmentModel;
import thrive.model.site.Round;
import thrive.problem.Problem;
import thrive.report.UnreadSheets;

/**
 * What stands at the head of every result.
 *
 * @param place the place, or empty where bare files were read
 * @param round the round, or empty where bare files were read
 * @param model the model
 * @param leftOut the faulty cells that the result leaves out, where that was asked for
 * @param unread the sheets that it leaves out as a whole, since nothing of them can be read
 */
public record Heading(
        Optional<String> place,
        Optional<Round> round,
        AssessmentModel model,
        List<Problem> leftOut,
        UnreadSheets unread) {

    public Heading {
        leftOut = List.copyOf(leftOut);
    }

    /** The same, with the tables of whose sheets of a kind nothing can be read. */
    public Heading withUnread(String sheet, Stream<String> tables) {
        return new Heading(place, round, model, leftOut, new UnreadSheets(sheet, tables.toList()));
    }
}
