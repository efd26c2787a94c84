package thrive.cli.line;

import java.util.List;
import java.util.Optional;

/** Every option there is, with its names, its value's label (empty for a flag) and what it does. */
public enum Opt {
    SITE("DIR", "The site's folder. Default: the nearest folder upwards with a site.yaml.", "--site"),
    ROUND("ID", "The round. Default: the latest that has the sheets the command needs.", "--round"),
    QUIET("", "Say nothing but results and errors.", "-q", "--quiet"),
    VERBOSE("", "Tell every warning, not only how many there are.", "-v", "--verbose"),
    COLOR("WHEN", "Colour: auto, always or never. Default: auto, on a terminal only.", "--color", "--colour"),
    DEBUG("", "Show the trace of a fault of thrive's own.", "--debug"),
    HELP("", "Show this help.", "-h", "--help"),
    VERSION("", "Show the version.", "-V", "--version"),

    FORMAT("FORMAT", "The form of the result: %s.", "-f", "--format"),
    OUTPUT("FILE", "Write the result to a file; - is standard output.", "-o", "--output"),
    FOLDER("DIR", "Where to write. Default: %s.", "-o", "--output"),
    MODEL("MODEL", "A model file, or the id of a bundled model. Needed where there is no site.", "--model"),
    SKIP_BAD("", "Leave faulty cells out, list them, and give a result all the same (exit code 1).", "--skip-bad"),
    FORCE("", "Overwrite files that people may have edited.", "--force"),
    DRY_RUN("", "Only say what would be written.", "--dry-run"),
    STRICT("", "Count warnings as errors.", "--strict"),
    TOP("K", "How many principles are sought, from 1. Default: 5.", "--top"),
    METHOD("METHOD", "How to merge: %s.", "--method"),
    WEIGHTS("WHO", "What each table counts: people (as site.yaml tells) or a CSV of table and weight.", "--weights"),
    UNRANKED("WHAT", "Principles a table did not rank: below (those it did) or ignore. Default: below.", "--unranked"),
    TIME_LIMIT("SECONDS", "When kemeny stops with the best found. Default: 5.", "--time-limit"),
    WHY("PRINCIPLE", "Tell of one principle: who gave it what, its neighbours, and what would move it.", "--why"),
    SHOW("WHAT", "More pictures: %s; several with commas.", "--show"),
    LARGE_PRINT("", "Set web pages in letters of 16 pt and more.", "--large-print"),
    MONO("", "Save ink: web pages in black on white, with hatching in place of fills.", "--mono"),
    TEMPLATES(
            "DIR",
            "Templates and styles of your own, which stand in for thrive's by their names. Default: templates in the site.",
            "--templates"),
    EJECT(
            "DIR",
            "Write thrive's templates and styles into a folder, to change them there, and nothing else.",
            "--eject"),
    WATCH("", "%s anew whenever a sheet changes, until Ctrl-C.", "--watch"),
    OPEN("", "Open what was written: the page, or else the index.", "--open"),
    BROWSER("PATH", "The browser that prints PDF. Default: an installed Chromium, Chrome or Edge.", "--browser"),
    BALLOTS("FILE", "Merge the ballots of a file: PrefLib's .soc .soi .toc .toi, or lines A>B=C * 3.", "--ballots"),
    PLACE("NAME", "The name of the place.", "--place"),
    TABLES("IDS", "The ids of the tables, with commas and no blanks between. Default: %s.", "--tables"),
    DATE("DATE", "The day of the first workshop, as year-month-day.", "--date"),
    BECAUSE("P=TEXT", "Why the room took a principle or left it out; once for each.", "--because"),
    NOTES("TEXT", "Anything else worth keeping.", "--notes"),
    DECIDED(
            "DATE",
            "The day of the decision, as year-month-day. Default: the day of the round's rankings, else the latest in"
                    + " site.yaml.",
            "--date",
            "--as-of");

    /** The options of every command; they may stand before it as well. */
    public static final List<Opt> COMMON = List.of(SITE, ROUND, QUIET, VERBOSE, COLOR, DEBUG, HELP, VERSION);

    private final String label;
    private final String about;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> names;

    Opt(String label, String about, String... names) {
        this.label = label;
        this.about = about;
        this.names = List.of(names);
    }

    String label() {
        return label;
    }

    String about() {
        return about;
    }

    List<String> names() {
        return names;
    }

    /** The option that is typed so; of those that share a name, the first. */
    public static Optional<Opt> named(String typed) {
        for (Opt opt : values()) {
            if (opt.names.contains(typed)) {
                return Optional.of(opt);
            }
        }
        return Optional.empty();
    }

    /** The name by which messages call it: the first long one. */
    public String longName() {
        for (String name : names) {
            if (name.startsWith("--")) {
                return name;
            }
        }
        return names.get(0);
    }

    /** Whether it may be given more than once. */
    boolean isRepeatable() {
        return this == BECAUSE;
    }

    /** Whether its value is a file or a folder. */
    boolean isPath() {
        return label.equals("FILE") || label.equals("DIR");
    }

    boolean isFlag() {
        return label.isEmpty();
    }
}
