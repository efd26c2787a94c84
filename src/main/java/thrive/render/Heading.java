package thrive.render;

import java.util.List;
import java.util.Optional;

import thrive.model.AssessmentModel;
import thrive.model.site.Round;
import thrive.problem.Problem;

/**
 * What stands at the head of every result.
 *
 * @param place the place, or empty where bare files were read
 * @param round the round, or empty where bare files were read
 * @param model the model
 * @param leftOut the faulty cells that the result leaves out, where that was asked for
 */
public record Heading(Optional<String> place, Optional<Round> round, AssessmentModel model, List<Problem> leftOut) {

    public Heading {
        leftOut = List.copyOf(leftOut);
    }
}
