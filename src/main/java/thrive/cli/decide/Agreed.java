package thrive.cli.decide;

import java.util.ArrayList;
import java.util.List;

import thrive.cli.line.UsageError;
import thrive.files.definition.PrincipleLookup;
import thrive.model.Principle;

/** The principles that were named as agreed, in that order. */
final class Agreed {

    /** How a refusal of the command line ends. */
    static final String NOTHING = "; nothing was written";

    private Agreed() {}

    /** Their ids, spelt as the model spells them. */
    static List<String> of(Proposal proposal, List<String> typed) {
        PrincipleLookup lookup = new PrincipleLookup(proposal.model());
        List<String> ids = new ArrayList<>();
        for (String word : typed) {
            Principle principle = lookup.find(word)
                    .orElseThrow(() -> new UsageError(
                            "there is no principle \"" + word + "\"" + NOTHING, lookup.suggestions(word)));
            if (ids.contains(principle.id())) {
                throw new UsageError(principle.id() + " is named twice" + NOTHING);
            }
            ids.add(principle.id());
        }
        if (ids.size() > proposal.most() || ids.size() < proposal.fewest()) {
            throw new UsageError("the room agrees " + expected(proposal) + ", and "
                    + (ids.size() == 1 ? "1 is" : ids.size() + " are") + " named" + NOTHING);
        }
        return List.copyOf(ids);
    }

    /** "5 principles", or "3 to 5 principles" where the tables named only three. */
    static String expected(Proposal proposal) {
        String least = proposal.fewest() < proposal.most() ? proposal.fewest() + " to " : "";
        return least + proposal.most() + " principles";
    }
}
