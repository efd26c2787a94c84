package thrive.files.text;

import java.util.List;

import thrive.problem.Problem;

/**
 * What became of the bytes of a file.
 *
 * @param text the text; of a file that cannot be used, as far as it can be made out, to look for what explains it
 * @param usable whether the text may be read on
 * @param problems what is to be told of it
 */
record Decoded(String text, boolean usable, List<Problem> problems) {

    static Decoded usable(String text, List<Problem> problems) {
        return new Decoded(text, true, problems);
    }

    static Decoded refused(String text, Problem problem) {
        return new Decoded(text, false, List.of(problem));
    }
}
