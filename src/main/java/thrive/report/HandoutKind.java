package thrive.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The handouts that can be made of a site's data, in reading order. */
public enum HandoutKind implements Linked {
    SUMMARY("summary", "Summary", "How THRIVE-like we are, on one page."),
    BASELINE("baseline", "Baseline", "Every score, and for each principle what the tables chose and wrote."),
    PRIORITIES("priorities", "Priorities", "How the tables ranked, how the rankings add up, and what the room agreed."),
    POSTER("poster", "Poster", "The five priorities in letters to read across a room."),
    GAPS("gaps", "Gap analysis", "For each priority what there is, what is missing and what to do."),
    PACK("pack", "Facilitator’s pack", "Run sheets, materials, scripts and slides for both workshops.");

    private final String key;
    private final String title;
    private final String about;

    HandoutKind(String key, String title, String about) {
        this.key = key;
        this.title = title;
        this.about = about;
    }

    /** The name that is typed, which is also the file's and the template's. */
    @Override
    public String key() {
        return key;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String about() {
        return about;
    }

    /** The keys of all handouts, in reading order. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(HandoutKind::key).toList();
    }

    /** The handout of that key, in lower case. */
    public static Optional<HandoutKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
