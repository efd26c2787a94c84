package thrive.report.pack;

import java.util.ArrayList;
import java.util.List;

import thrive.report.Wording;

/** How the minutes of the workshops are worked out and worded. */
final class PackTimes {

    static final int PER_PRINCIPLE = 3;
    static final int PER_TABLE_FEEDBACK = 3;
    static final int PER_TABLE_LIST = 2;

    private static final int HOUR = 60;
    private static final int STEP = 5;

    private PackTimes() {}

    /** The next full five minutes. */
    static int roundedUp(int minutes) {
        return (minutes + STEP - 1) / STEP * STEP;
    }

    /** "0:00", "1:05": hours and minutes from the start. */
    static String clock(int minutes) {
        return minutes / HOUR + ":" + (minutes % HOUR < 10 ? "0" : "") + minutes % HOUR;
    }

    /** "50 minutes", "1 hour", "3 hours 5 minutes". */
    static String length(int minutes) {
        List<String> parts = new ArrayList<>();
        if (minutes >= HOUR) {
            parts.add(Wording.count(minutes / HOUR, "hour"));
        }
        if (minutes % HOUR != 0 || minutes == 0) {
            parts.add(Wording.count(minutes % HOUR, "minute"));
        }
        return String.join(" ", parts);
    }
}
