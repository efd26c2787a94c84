package thrive.render.terminal;

import java.time.LocalDate;
import java.util.Optional;

import thrive.render.Heading;
import thrive.report.LeftOutWords;
import thrive.report.Wording;

/** The first line of a result at a terminal: which place, round and day it is of. */
final class HeadLines {

    private static final String NOT_COMPLETE = "Not complete";

    private HeadLines() {}

    /**
     * The line, and a second one where faulty cells are left out.
     *
     * @param what what the result is, used where there is no place
     * @param verb what was done on the day
     */
    static String of(Heading heading, String what, String verb, Optional<LocalDate> day, Paint paint) {
        StringBuilder line = new StringBuilder(paint.bold(heading.place().orElse(what)));
        heading.round().ifPresent(round -> line.append(" · ").append(round.title()));
        day.ifPresent(date -> line.append(" · ").append(verb).append(' ').append(Wording.date(date)));
        if (heading.place().isEmpty()) {
            line.append(" · ")
                    .append(heading.model().id())
                    .append(' ')
                    .append(heading.model().version());
        }
        line.append('\n');
        if (!heading.leftOut().isEmpty()) {
            String leftOut = Layout.broken(LeftOutWords.of(heading.leftOut()), NOT_COMPLETE.length() + 2, 2);
            line.append(paint.yellow(NOT_COMPLETE)).append(": ").append(leftOut).append('\n');
        }
        String unread = heading.unread().sentence();
        if (!unread.isEmpty()) {
            line.append(Layout.wrapped(unread, 0, Layout.WIDTH)).append('\n');
        }
        return line.toString();
    }
}
