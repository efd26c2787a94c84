package thrive.report.priorities;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import thrive.consensus.Consensus;
import thrive.model.site.Decision;
import thrive.model.site.Decision.Choice;
import thrive.report.Phrase;
import thrive.report.SiteFacts;
import thrive.report.Wording;

/**
 * That the rankings are others than those the room decided on. Which they were is not recorded; what a decision gives reasons for tells
 * where they proposed something else.
 */
final class OutdatedWords {

    private OutdatedWords() {}

    /** What has changed, as far as the decision tells: two sentences or more. */
    static List<Phrase> of(SiteFacts site, Consensus consensus, Decision decision) {
        List<Phrase> sentences = new ArrayList<>();
        String day = decision.date().map(d -> " on " + Wording.date(d)).orElse("");
        sentences.add(Phrase.of("The rankings have changed since the room decided" + day
                + ": this page shows them as they are now, and the room saw others."));
        List<Phrase> changes = changes(site, consensus, decision);
        sentences.addAll(changes);
        if (changes.isEmpty()) {
            sentences.add(Phrase.of("As far as the decision tells, they propose the same as they did then."));
        }
        return sentences;
    }

    private static List<Phrase> changes(SiteFacts site, Consensus consensus, Decision decision) {
        List<String> now = Stream.concat(consensus.proposed().stream(), consensus.undetermined().stream())
                .toList();
        List<String> agreed = decision.agreed();
        List<String> left = decision.leftOut().stream().map(Choice::principle).toList();
        List<String> newcomers = consensus.proposed().stream()
                .filter(id -> !agreed.contains(id) && !left.contains(id))
                .toList();
        List<String> gone = Stream.concat(
                        decision.priorities().stream()
                                .filter(choice -> choice.because().isEmpty())
                                .map(Choice::principle),
                        left.stream())
                .filter(id -> !now.contains(id))
                .toList();
        List<Phrase> changes = new ArrayList<>();
        if (!newcomers.isEmpty()) {
            changes.add(Phrase.of("They now propose ")
                    .then(list(site, newcomers))
                    .say(", of which the decision says nothing."));
        }
        if (!gone.isEmpty()) {
            changes.add(Phrase.of("As far as the decision tells, they proposed ")
                    .then(list(site, gone))
                    .say(" then, and no longer do."));
        }
        return changes;
    }

    private static Phrase list(SiteFacts site, List<String> ids) {
        return Phrase.list(ids, id -> Phrase.quoting(site.principle(id)));
    }
}
