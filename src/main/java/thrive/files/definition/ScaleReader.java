package thrive.files.definition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import thrive.files.yaml.Fields;
import thrive.model.Scale;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** Reads the scale of a model. */
final class ScaleReader {

    private static final int WIDEST_SCALE = 20;

    private final Problems problems;
    /** Whether the scale is the one that was meant; of another one no description is missing or too many. */
    private boolean scaleIsSure = true;

    private ScaleReader(Problems problems) {
        this.problems = problems;
    }

    /** The scale, or that from 1 to 4 in its place where the model names none, or a problem says why it cannot be used. */
    static Scale read(Fields model, Problems problems) {
        return new ScaleReader(problems).scaleOf(model);
    }

    private Scale scaleOf(Fields model) {
        Optional<Fields> given = model.fields("scale", ScaleWords.EXAMPLE);
        boolean isMistyped = ScaleWords.areMistyped(model.keys(), List.of("scale"));
        scaleIsSure = given.isPresent() || (model.isAbsent("scale") && !isMistyped);
        Scale scale = given.map(this::scale).orElse(Scale.ONE_TO_FOUR);
        if (given.isEmpty() && scaleIsSure) {
            Optional<Problem> missing = ScaleWords.missing(model);
            missing.ifPresent(problems::add);
            scaleIsSure = missing.isEmpty();
        }
        return scaleIsSure ? scale : scale.inDoubt();
    }

    private Scale scale(Fields fields) {
        OptionalInt min = fields.wholeNumber("min");
        OptionalInt max = fields.wholeNumber("max");
        OptionalInt thriveLike = fields.wholeNumber("thriveLike");
        fields.close();
        scaleIsSure = isSure(fields, "min", min)
                && isSure(fields, "max", max)
                && isSure(fields, "thriveLike", thriveLike)
                && !ScaleWords.areMistyped(fields.keys(), ScaleWords.KEYS);
        Scale scale = new Scale(min.orElse(1), max.orElse(4), thriveLike.orElse(3));
        boolean sensible = scale.min() < scale.max()
                && scale.max() - scale.min() < WIDEST_SCALE
                && scale.min() < scale.thriveLike()
                && scale.thriveLike() <= scale.max();
        boolean isUsual = scale.min() == 1 && scale.max() == 4;
        if (sensible && scaleIsSure && !isUsual && fields.isAbsent("thriveLike")) {
            problems.add(fields.problem(
                            Code.M13,
                            fields.at(),
                            "the scale " + scale + " names no thriveLike, so " + scale.thriveLike() + " is taken",
                            "")
                    .withExpected("the score from which a principle is THRIVE-like, such as thriveLike: "
                            + ScaleWords.likely(scale.min(), scale.max())));
        }
        if (sensible || !scaleIsSure) {
            return sensible ? scale : Scale.ONE_TO_FOUR;
        }
        scaleIsSure = false;
        problems.add(fields.problem(
                        Code.M02,
                        fields.at(),
                        "the scale " + scale + " with THRIVE-like from " + scale.thriveLike() + " makes no sense",
                        "")
                .withExpected("min below max (at most " + WIDEST_SCALE
                        + " scores), and thriveLike above min and at most max, as in " + ScaleWords.EXAMPLE));
        return Scale.ONE_TO_FOUR;
    }

    private static boolean isSure(Fields fields, String key, OptionalInt number) {
        return number.isPresent() || fields.isAbsent(key);
    }
}
