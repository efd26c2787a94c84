package thrive.report;

import thrive.model.Principle;

/**
 * A principle as handouts name it.
 *
 * @param id its code
 * @param name its full name
 * @param shortName its name where room is short: what fits on two lines, so at most 120 characters, cut at a word where the model's is longer
 * @param oneLine the same where there is one line only: at most {@link Principle#LONGEST_SHORT_NAME} characters
 */
public record PrincipleName(
        String id,
        @Theirs(fromModel = true) String name,
        @Theirs(fromModel = true) String shortName,
        @Theirs(fromModel = true) String oneLine) {

    private static final int LONGEST_ON_TWO_LINES = 120;

    public static PrincipleName of(Principle principle) {
        return new PrincipleName(
                principle.id(),
                principle.name(),
                Wording.shortened(principle.shortName(), LONGEST_ON_TWO_LINES),
                Wording.shortened(principle.shortName(), Principle.LONGEST_SHORT_NAME));
    }
}
