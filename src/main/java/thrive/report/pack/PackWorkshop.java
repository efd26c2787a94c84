package thrive.report.pack;

import java.util.List;

import thrive.report.Phrase;

/**
 * One workshop.
 *
 * @param number 1 or 2
 * @param name which it is
 * @param heading the same with what it is about, and its day where that is known
 * @param length how long it takes
 * @param before what the person at the laptop does before the day
 * @param sessions its sessions, in order
 * @param after what the person at the laptop does after it
 * @param warnings what does not fit, and what to do about it
 * @param tables what goes with the warnings, possibly nothing
 * @param timing how the minutes come about
 */
public record PackWorkshop(
        int number,
        String name,
        String heading,
        String length,
        List<Step> before,
        List<Session> sessions,
        List<Step> after,
        List<String> warnings,
        List<PackGrid> tables,
        String timing) {

    /**
     * One session.
     *
     * @param number its place in the workshop
     * @param start hours and minutes from the start of the workshop
     * @param minutes how long it takes
     * @param title its name
     * @param doing what happens in it
     * @param laptop what the person at the laptop does in it, possibly nothing
     * @param slides the numbers of its slides
     * @param say what the facilitator says, paragraph by paragraph
     * @param ask what the facilitator asks the room
     */
    public record Session(
            int number,
            String start,
            int minutes,
            String title,
            String doing,
            List<Step> laptop,
            String slides,
            List<Phrase> say,
            List<String> ask) {}

    /**
     * Something to do at the laptop.
     *
     * @param command the command to run, or empty
     * @param does what it does, or else what there is to do, without a full stop
     */
    public record Step(String command, String does) {}
}
