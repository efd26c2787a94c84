package thrive.report.pack;

import java.util.ArrayList;
import java.util.List;

import thrive.report.Phrase;
import thrive.report.Wording;
import thrive.report.pack.PackDeck.Topic;
import thrive.report.pack.PackWorkshop.Session;
import thrive.report.pack.PackWorkshop.Step;

/** A workshop as it is put together: its sessions one after the other, each beginning where the last one ends. */
final class PackProgramme {

    private final PackDeck deck;
    private final PackFacts facts;
    private final List<Step> before = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<Step> after = new ArrayList<>();
    private int minutes;

    PackProgramme(PackDeck deck, PackFacts facts) {
        this.deck = deck;
        this.facts = facts;
    }

    /** What is said and asked in a session, and what is done at the laptop meanwhile. */
    record Script(List<Phrase> say, List<String> ask, List<Step> laptop) {

        static Script saying(Phrase... say) {
            return new Script(List.of(say), List.of(), List.of());
        }

        static Script saying(String... say) {
            return new Script(List.of(say).stream().map(Phrase::of).toList(), List.of(), List.of());
        }

        Script asking(String... questions) {
            return new Script(say, List.of(questions), laptop);
        }

        Script typing(Step... steps) {
            return new Script(say, ask, List.of(steps));
        }
    }

    void before(String command, String does) {
        before.add(new Step(facts.typed(command), does));
    }

    void after(String command, String does) {
        after.add(new Step(facts.typed(command), does));
    }

    void session(int length, String title, String doing, Script script, Topic... topics) {
        sessions.add(new Session(
                sessions.size() + 1,
                PackTimes.clock(minutes),
                length,
                title,
                doing,
                script.laptop().stream()
                        .map(step -> new Step(facts.typed(step.command()), step.does()))
                        .toList(),
                deck.numbers(topics),
                script.say(),
                script.ask()));
        minutes += length;
    }

    PackWorkshop workshop(
            int number, String name, String about, List<String> warnings, List<PackGrid> tables, String timing) {
        String length = Wording.count(sessions.size(), "session") + ", " + Wording.count(minutes, "minute")
                + " in all: " + PackTimes.length(minutes) + ". Times run from the start of the workshop.";
        return new PackWorkshop(
                number, name, name + ": " + about, length, before, sessions, after, warnings, tables, timing);
    }
}
