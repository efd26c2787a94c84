package thrive.report.consensus;

import java.util.ArrayList;
import java.util.List;

import thrive.consensus.Findings;
import thrive.consensus.profile.Fraction;
import thrive.consensus.profile.Profile;
import thrive.consensus.profile.Unranked;
import thrive.report.Wording;

/** What else than the method a proposal goes by: how far it is proven, what each table counts, what lists say of those they leave out. */
public final class SettingWords {

    /** Keeps a number and its table on one line. */
    private static final String UNBROKEN = "\u00a0";

    private SettingWords() {}

    /** A sentence for each setting that is not the ordinary one; a number and its table have a no-break space between them. */
    public static List<String> of(Findings findings, Voices voices) {
        Profile profile = findings.consensus().profile();
        List<String> sentences = new ArrayList<>(MethodWords.proof(findings.outcome()));
        if (profile.isWeighted()) {
            List<String> weights = profile.ballots().stream()
                    .map(ballot -> times(profile, ballot.weight()) + ballot.table())
                    .toList();
            sentences.add("Weights: " + Wording.list(weights) + ". Agreement and pairs count each " + voices.one()
                    + " once.");
        }
        if (profile.unranked() == Unranked.IGNORE) {
            sentences.add("What a list does not name is ignored, not put below.");
        }
        return sentences;
    }

    /** "8 × ", before what counts so often. */
    public static String times(Profile profile, long weight) {
        return Wording.weight(Fraction.of(weight, profile.unit())) + UNBROKEN + "×" + UNBROKEN;
    }
}
