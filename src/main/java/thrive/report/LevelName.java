package thrive.report;

import thrive.model.Level;

/**
 * A level as handouts name it.
 *
 * @param name its name, or empty where a principle is of no level
 * @param about in a few words what it covers, or empty
 */
public record LevelName(
        @Theirs(fromModel = true) String name,
        @Theirs(fromModel = true) String about) {

    private static final int LONGEST_ABOUT = 40;

    /**
     * The words of the model up to the first colon, or all of them without their full stop; nothing where that is more than
     * 40 characters, which would not fit beside the name.
     */
    public static LevelName of(Level level) {
        String about = level.about().strip();
        int colon = about.indexOf(':');
        String start = (colon < 0 ? about.replaceFirst("\\.$", "") : about.substring(0, colon)).strip();
        return new LevelName(level.name(), start.codePointCount(0, start.length()) <= LONGEST_ABOUT ? start : "");
    }
}
