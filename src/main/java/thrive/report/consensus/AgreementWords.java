package thrive.report.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import thrive.consensus.Consensus;
import thrive.consensus.Findings;
import thrive.consensus.agreement.Agreement;
import thrive.consensus.robust.Robustness.Part;
import thrive.consensus.robust.Robustness.Without;
import thrive.report.Phrase;
import thrive.report.SiteFacts;
import thrive.report.Wording;

/** How far the tables agree and how steady the proposal is, in plain sentences. */
public final class AgreementWords {

    private static final int MOST_TOLD = 8;

    private AgreementWords() {}

    /**
     * How far the tables agree; nothing with fewer than two. The words go by how much of the way from chance (1/m) to full
     * agreement W goes: up to a tenth hardly, up to three tenths a little, up to six tenths moderately, above that largely.
     */
    public static List<String> agreement(Agreement agreement, Voices voices) {
        return agreement(agreement, voices, Phrase::of).stream()
                .map(Phrase::text)
                .toList();
    }

    /** The same with tables called by their labels. */
    public static List<Phrase> agreement(Agreement agreement, Voices voices, Function<String, Phrase> label) {
        List<Phrase> sentences = new ArrayList<>();
        if (agreement.kendallW().isPresent() && agreement.chance().isPresent()) {
            double w = agreement.kendallW().getAsDouble();
            double chance = agreement.chance().getAsDouble();
            sentences.add(Phrase.of("The " + voices.many() + " agree " + degree((w - chance) / (1 - chance))
                    + ": Kendall’s W, from 0 for no agreement to 1 for"
                    + " full agreement, is " + Wording.twoDecimals(w) + ", and chance alone gives about "
                    + Wording.twoDecimals(chance) + "."));
        }
        agreement
                .outlier()
                .ifPresent(table -> sentences.add(Phrase.of("The " + voices.line() + " furthest from the others is ")
                        .then(label.apply(table))
                        .say(".")));
        if (agreement.skipped().contains("outlier")) {
            sentences.add(Phrase.of("Which " + voices.line()
                    + " is furthest from the others was left out: there are too many to compare."));
        }
        return sentences;
    }

    private static String degree(double share) {
        if (share >= 1) {
            return "fully";
        }
        if (share < 0) {
            return "less than by chance";
        }
        if (share <= 0.1) {
            return "hardly more than by chance";
        }
        if (share <= 0.3) {
            return "a little";
        }
        return share <= 0.6 ? "moderately" : "largely";
    }

    /** What the absence of single lists would change, or that it is left out. Principles are called by their codes. */
    public static List<String> steadiness(Findings findings) {
        return leftOut(findings)
                .map(List::of)
                .orElseGet(() ->
                        steadiness(findings.consensus(), findings.robustness().leaveOneOut()));
    }

    /** The same with tables called by their labels and principles by their names. */
    public static List<Phrase> steadiness(Findings findings, SiteFacts site) {
        return leftOut(findings)
                .map(words -> List.of(Phrase.of(words)))
                .orElseGet(() ->
                        steadiness(findings.consensus(), findings.robustness().leaveOneOut(), site));
    }

    private static Optional<String> leftOut(Findings findings) {
        if (!findings.robustness().skipped().contains(Part.LEAVE_ONE_OUT)) {
            return Optional.empty();
        }
        return Optional.of(
                findings.outcome().isProven()
                        ? "What the absence of single lists would change was left out: they are too many or too long."
                        : "The proposal is not proven, so nothing can be said of that.");
    }

    /**
     * What the absence of single lists would change; that nothing would, where that is so. Nothing where there is one list only.
     * Principles are called by their codes.
     *
     * @param consensus the proposal
     */
    public static List<String> steadiness(Consensus consensus, List<Without> leaveOneOut) {
        return steadiness(consensus, leaveOneOut, Phrase::of, ChangeWords.of(consensus)).stream()
                .map(Phrase::text)
                .toList();
    }

    /** The same with tables called by their labels and principles by their names. */
    static List<Phrase> steadiness(Consensus consensus, List<Without> leaveOneOut, SiteFacts site) {
        return steadiness(
                consensus, leaveOneOut, table -> Phrase.typed(site.label(table)), ChangeWords.of(consensus, site));
    }

    private static List<Phrase> steadiness(
            Consensus consensus, List<Without> leaveOneOut, Function<String, Phrase> label, ChangeWords words) {
        if (leaveOneOut.size() < 2) {
            return List.of();
        }
        List<Without> changing = leaveOneOut.stream()
                .filter(without -> changes(consensus, without))
                .toList();
        List<Phrase> sentences = new ArrayList<>();
        changing.stream()
                .limit(MOST_TOLD)
                .forEach(without -> sentences.add(Phrase.of("Without ")
                        .then(label.apply(without.table()))
                        .say(", ")
                        .then(words.words(without.enters(), without.leaves(), without.tied()))
                        .say(".")));
        int more = changing.size() - sentences.size();
        if (more > 0) {
            sentences.add(Phrase.of("The absence of "
                    + (more == 1 ? "1 other list" : "any one of " + more + " other lists") + " would change it too."));
        }
        int same = leaveOneOut.size() - changing.size();
        if (same > 0 && !changing.isEmpty()) {
            sentences.add(Phrase.of("Without "
                    + (same == 1 ? "the other list" : "any one of the other " + same + " lists")
                    + ", the proposal would be the same."));
        }
        if (sentences.isEmpty()) {
            sentences.add(Phrase.of("The proposal would be the same without any one of the lists."));
        }
        return sentences;
    }

    private static boolean changes(Consensus consensus, Without without) {
        return !without.enters().isEmpty()
                || !without.leaves().isEmpty()
                || !Set.copyOf(without.tied()).equals(Set.copyOf(consensus.undetermined()));
    }
}
