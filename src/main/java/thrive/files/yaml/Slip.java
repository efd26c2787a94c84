package thrive.files.yaml;

import thrive.problem.Code;

/**
 * A slip by its name.
 *
 * @param code under which code it is told
 * @param message what is wrong, in the words of somebody who writes in a word processor
 * @param expected what to type
 */
record Slip(Code code, String message, String expected) {

    static Slip syntax(String message, String expected) {
        return new Slip(Code.F16, message, expected);
    }
}
