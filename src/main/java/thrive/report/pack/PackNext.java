package thrive.report.pack;

import java.util.List;

import thrive.model.site.NextEvent;
import thrive.report.Phrase;
import thrive.report.Wording;

/** What comes after the workshops: what the site names, with its days, or else what follows for every place. */
final class PackNext {

    private PackNext() {}

    static List<Phrase> of(PackFacts facts) {
        if (facts.next().isEmpty()) {
            return List.of(
                    Phrase.of("Turn the priorities and the gap analysis into a plan for redesigning services."),
                    Phrase.of("Agree how more people are told and heard, and who does it."),
                    Phrase.of("Hold a workshop on the redesign."));
        }
        return facts.next().stream().map(PackNext::event).toList();
    }

    private static Phrase event(NextEvent event) {
        Phrase what = Phrase.typed(event.what());
        return event.date().map(day -> what.say(": " + Wording.date(day))).orElse(what);
    }
}
