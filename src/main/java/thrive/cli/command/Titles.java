package thrive.cli.command;

import thrive.render.Heading;

/** Titles of Markdown results. */
final class Titles {

    private Titles() {}

    /** "Riverbank, Baseline: consensus", or only "consensus" in upper case at the start where bare files were read. */
    static String of(Heading heading, String what) {
        String capital = what.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + what.substring(1);
        return heading.place()
                .map(place -> place + heading.round().map(r -> ", " + r.title()).orElse("") + ": " + what)
                .orElse(capital);
    }
}
