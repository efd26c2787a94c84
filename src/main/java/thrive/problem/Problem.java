package thrive.problem;

import java.util.List;

/**
 * One thing that is wrong in one place.
 *
 * @param code which kind of problem
 * @param at where
 * @param message what is wrong, with the particulars, as one sentence without a full stop
 * @param value the offending text as it stands in the file, or empty
 * @param expected what would have been right, or empty
 * @param suggestions what may have been meant, likeliest first
 * @param about what the place belongs to ("principle MES-2"), or empty
 * @param excerpt the line of the file, or empty
 * @param unlisted how many of its kind in its file it stands for, since they are too many to list; 0 where it stands for itself
 */
public record Problem(
        Code code,
        Location at,
        String message,
        String value,
        String expected,
        List<String> suggestions,
        String about,
        String excerpt,
        int unlisted)
        implements Comparable<Problem> {

    public Problem {
        suggestions = List.copyOf(suggestions);
    }

    /** A problem with no more than its code, place and message; the {@code with…} methods add the rest. */
    public static Problem of(Code code, Location at, String message) {
        return new Problem(code, at, message, "", "", List.of(), "", "", 0);
    }

    public Problem withAt(Location at) {
        return new Problem(code, at, message, value, expected, suggestions, about, excerpt, unlisted);
    }

    public Problem withMessage(String message) {
        return new Problem(code, at, message, value, expected, suggestions, about, excerpt, unlisted);
    }

    public Problem withValue(String value) {
        return new Problem(code, at, message, value, expected, suggestions, about, excerpt, unlisted);
    }

    public Problem withExpected(String expected) {
        return new Problem(code, at, message, value, expected, suggestions, about, excerpt, unlisted);
    }

    public Problem withSuggestions(List<String> suggestions) {
        return new Problem(code, at, message, value, expected, suggestions, about, excerpt, unlisted);
    }

    public Problem withAbout(String about) {
        return new Problem(code, at, message, value, expected, suggestions, about, excerpt, unlisted);
    }

    public Problem withExcerpt(String excerpt) {
        return new Problem(code, at, message, value, expected, suggestions, about, excerpt, unlisted);
    }

    /** That there are more of this kind in the file, and how many, in place of the first of them. */
    Problem withUnlisted(int more) {
        String them = more == 1 ? "1 more of this kind in the file is" : more + " more of this kind in the file are";
        return new Problem(code, at, them + " counted and not listed", value, "", List.of(), about, "", more);
    }

    /** How many problems it stands for. */
    public int count() {
        return Math.max(1, unlisted);
    }

    public Severity severity() {
        return code.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        int byPlace = at.compareTo(other.at);
        int byCode = byPlace == 0 ? code.compareTo(other.code) : byPlace;
        return byCode == 0 ? message.compareTo(other.message) : byCode;
    }
}
