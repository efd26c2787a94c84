package thrive.report;

import thrive.model.Principle;

/**
 * A principle as handouts name it.
 *
 * @param id its code
 * @param name its full name
 * @param shortName its name where room is short: at most {@link Principle#LONGEST_SHORT_NAME} characters, cut at a word where the model's is longer
 */
public record PrincipleName(String id, String name, String shortName) {

    public static PrincipleName of(Principle principle) {
        return new PrincipleName(
                principle.id(),
                principle.name(),
                Wording.shortened(principle.shortName(), Principle.LONGEST_SHORT_NAME));
    }
}
