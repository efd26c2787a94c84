package thrive.model.site;

import java.time.LocalDate;
import java.util.Optional;

import thrive.problem.Location;

/**
 * One round of the assessment: a baseline, or a follow-up to it.
 *
 * @param id the name of its folder
 * @param title as people read it
 * @param scored the day of the workshop that scored, or empty
 * @param prioritised the day of the workshop that ranked, or empty
 * @param analysed the day the gap analysis was filled in, or empty
 * @param model the model of this round where it is not the site's, or empty
 * @param at where the site lists it
 */
public record Round(
        String id,
        String title,
        Optional<LocalDate> scored,
        Optional<LocalDate> prioritised,
        Optional<LocalDate> analysed,
        String model,
        Location at) {

    /** The same round under another id. */
    public Round withId(String other) {
        return new Round(other, title, scored, prioritised, analysed, model, at);
    }
}
