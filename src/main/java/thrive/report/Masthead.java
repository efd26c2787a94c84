package thrive.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import thrive.model.AssessmentModel;

/**
 * What stands above and below every handout.
 *
 * @param place the name of the place
 * @param kind what the handout is
 * @param occasion the round and the day, as far as they are known
 * @param windowTitle the name of the page in a browser's tab
 * @param running what stands at the foot of every printed page
 * @param modelNote whose wording the principles are
 * @param modelLang the language of the model's texts where it is not British English, or empty
 * @param caveat what everybody must know of the figures, or empty
 */
public record Masthead(
        @Theirs String place,
        String kind,
        Phrase occasion,
        String windowTitle,
        String running,
        Phrase modelNote,
        String modelLang,
        Phrase caveat) {

    private static final String OUR_LANGUAGE = "en-GB";
    private static final int LONGEST_RUNNING = 50;
    private static final int LONGEST_TITLE = 70;
    private static final int LONGEST_VERSION = 20;

    public static Masthead of(SiteFacts site, String kind, Optional<LocalDate> day) {
        return of(site, kind, day.stream().toList());
    }

    /** For a handout of one day or several. */
    public static Masthead of(SiteFacts site, String kind, List<LocalDate> days) {
        String when = Wording.list(days.stream().map(Wording::date).toList());
        Phrase occasion = Phrase.typed(site.roundTitle()).say(when.isEmpty() ? "" : ", " + when);
        return new Masthead(
                site.place(),
                kind,
                occasion,
                Wording.shortened(kind + " – " + site.place() + ", " + occasion.text(), LONGEST_TITLE),
                Wording.shortened(site.place(), LONGEST_RUNNING) + " · "
                        + Wording.shortened(occasion.text(), LONGEST_RUNNING),
                modelNote(site.model()),
                site.model().locale().equalsIgnoreCase(OUR_LANGUAGE)
                        ? ""
                        : site.model().locale(),
                site.caveat());
    }

    /** For a page that is of no round and shows no principles. */
    public static Masthead plain(String place, String kind) {
        return new Masthead(
                place,
                kind,
                Phrase.nothing(),
                Wording.shortened(kind + " – " + place, LONGEST_TITLE),
                Wording.shortened(place, LONGEST_RUNNING),
                Phrase.nothing(),
                "",
                Phrase.nothing());
    }

    private static Phrase modelNote(AssessmentModel model) {
        Phrase named = Phrase.of("Principles: ")
                .then(Phrase.fromModel(Wording.shortened(model.title(), LONGEST_TITLE)))
                .say(", version ")
                .then(Phrase.typed(Wording.shortened(model.version(), LONGEST_VERSION)));
        return switch (model.status()) {
            case UNOFFICIAL_EXAMPLE -> named.say(". An unofficial example, not the THRIVE Assessment Tool.");
            case OFFICIAL -> named.say(".");
            case LOCAL -> named.say(". The wording is local.");
        };
    }
}
