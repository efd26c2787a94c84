package thrive.model.sheet;

/** What a score cell says. Blank, "don't know" and "not applicable" are three things, and none of them is 0; a faulty cell is a fourth. */
public sealed interface Answer {

    /** A score on the model's scale. */
    record Scored(int score) implements Answer {}

    /** "DK": the table looked at the principle and could not tell. */
    record DontKnow() implements Answer {}

    /** "NA": the principle does not apply to the table. */
    record NotApplicable() implements Answer {}

    /** Something was filled in that cannot be read, so that the cell is left out. It is not blank. */
    record LeftOut() implements Answer {}

    /** Nothing was filled in. */
    record Blank() implements Answer {}
}
