package thrive.report.pack;

import java.util.ArrayList;
import java.util.List;

import thrive.report.Phrase;
import thrive.report.Wording;
import thrive.report.pack.PackDeck.Topic;
import thrive.report.pack.PackWorkshop.Session;

/** A workshop as it is put together: its sessions one after the other, each beginning where the last one ends. */
final class PackProgramme {

    private final PackDeck deck;
    private final List<Session> sessions = new ArrayList<>();
    private int minutes;

    PackProgramme(PackDeck deck) {
        this.deck = deck;
    }

    /** What is said and asked in a session. */
    record Script(List<Phrase> say, List<String> ask) {

        static Script saying(Phrase... say) {
            return new Script(List.of(say), List.of());
        }

        static Script saying(String... say) {
            return new Script(List.of(say).stream().map(Phrase::of).toList(), List.of());
        }

        Script asking(String... questions) {
            return new Script(say, List.of(questions));
        }
    }

    void session(int length, String title, String doing, Script script, Topic... topics) {
        sessions.add(new Session(
                sessions.size() + 1,
                PackTimes.clock(minutes),
                length,
                title,
                doing,
                deck.numbers(topics),
                script.say(),
                script.ask()));
        minutes += length;
    }

    PackWorkshop workshop(
            int number, String name, String about, List<String> warnings, List<PackGrid> tables, String timing) {
        String length = Wording.count(sessions.size(), "session") + ", " + Wording.count(minutes, "minute")
                + " in all: " + PackTimes.length(minutes) + ". Times run from the start of the workshop.";
        return new PackWorkshop(number, name, name + ": " + about, length, sessions, warnings, tables, timing);
    }
}
