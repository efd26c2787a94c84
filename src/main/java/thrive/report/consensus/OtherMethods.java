package thrive.report.consensus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import thrive.consensus.Consensus;
import thrive.consensus.MethodOutcome;
import thrive.report.Phrase;
import thrive.report.Wording;

/**
 * What other methods would propose, in sentences: those that would change the same share one.
 *
 * @param consensus the proposal
 * @param name how a principle is called
 */
record OtherMethods(Consensus consensus, Function<String, Phrase> name) {

    /** A change as a part of a sentence, whose verb fits one method and several; nothing where the same principles come first. */
    private static final Phrase SAME = Phrase.nothing();

    List<Phrase> sentences(List<MethodOutcome> outcomes) {
        Map<Phrase, List<String>> byChange = new LinkedHashMap<>();
        byChange.put(SAME, new ArrayList<>());
        for (MethodOutcome outcome : outcomes) {
            if (outcome.method() != consensus.method() && outcome.isProven()) {
                byChange.computeIfAbsent(change(outcome), change -> new ArrayList<>())
                        .add(MethodWords.name(outcome.method(), consensus));
            }
        }
        List<Phrase> sentences = new ArrayList<>();
        byChange.forEach((change, methods) -> {
            if (!methods.isEmpty()) {
                sentences.add(sentence(methods, methods.size() == outcomes.size() - 1, change));
            }
        });
        outcomes.stream()
                .filter(outcome -> outcome.method() != consensus.method() && !outcome.isProven())
                .map(outcome -> Wording.sentence(MethodWords.name(outcome.method(), consensus))
                        + ": not proven, as time ran out.")
                .map(Phrase::of)
                .forEach(sentences::add);
        return sentences;
    }

    /** Whether it is another method and would for certain change the proposal. */
    boolean differs(MethodOutcome outcome) {
        return outcome.method() != consensus.method()
                && outcome.isProven()
                && !change(outcome).equals(SAME);
    }

    private Phrase sentence(List<String> methods, boolean all, Phrase change) {
        String who = all ? "All other methods" : Wording.sentence(Wording.list(methods));
        Phrase what = change.equals(SAME) ? Phrase.of(same(all ? 2 : methods.size())) : change;
        return Phrase.of(who).then(what).say(".");
    }

    private String same(int methods) {
        int n = consensus.proposed().size();
        return (methods == 1 ? " proposes " : " propose ")
                + (n == 0
                        ? "nothing for certain either"
                        : "the same " + Wording.number(n) + " as " + MethodWords.name(consensus.method(), consensus));
    }

    private Phrase change(MethodOutcome outcome) {
        List<String> proposed = consensus.proposed();
        List<String> its = outcome.certain().stream()
                .map(consensus.profile().candidates()::get)
                .toList();
        List<String> open = outcome.open(consensus.top(), consensus.profile()).stream()
                .map(consensus.profile().candidates()::get)
                .toList();
        List<String> enters = its.stream().filter(id -> !proposed.contains(id)).toList();
        List<String> leaves = proposed.stream()
                .filter(id -> !its.contains(id) && !open.contains(id))
                .toList();
        boolean sameTie = Set.copyOf(open).equals(Set.copyOf(consensus.undetermined()));
        return enters.isEmpty() && leaves.isEmpty() && sameTie
                ? SAME
                : change(enters, leaves, open, consensus.top() - its.size());
    }

    private Phrase change(List<String> enters, List<String> leaves, List<String> open, int places) {
        List<Phrase> parts = new ArrayList<>();
        if (!enters.isEmpty()) {
            boolean adds = leaves.isEmpty() && !consensus.proposed().isEmpty();
            Phrase take = Phrase.of(adds ? "also take " : "take ").then(list(enters));
            parts.add(leaves.isEmpty() ? take : take.say(" in place of ").then(list(leaves)));
        } else if (!leaves.isEmpty()) {
            parts.add(Phrase.of("leave out ").then(list(leaves)));
        }
        if (!open.isEmpty()) {
            parts.add(Phrase.of("leave " + TopWords.lastPlaces(consensus.top(), places) + " open among ")
                    .then(list(open)));
        }
        return Phrase.of(" would ").then(Phrase.list(parts));
    }

    private Phrase list(List<String> ids) {
        return Phrase.list(ids, name);
    }
}
