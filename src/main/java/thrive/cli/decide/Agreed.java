package thrive.cli.decide;

import java.util.ArrayList;
import java.util.List;

import thrive.cli.line.UsageError;

/** The principles that were named as agreed, in that order. */
final class Agreed {

    /** How a refusal of the command line ends. */
    static final String NOTHING = "; nothing was written";

    private Agreed() {}

    /** Their ids, spelt as the model spells them. */
    static List<String> of(Proposal proposal, List<String> typed) {
        PlaceLookup lookup = new PlaceLookup(proposal);
        List<String> ids = new ArrayList<>();
        for (String word : typed) {
            String id = lookup.id(word);
            if (ids.contains(id)) {
                throw new UsageError(id + " is named twice" + NOTHING);
            }
            ids.add(id);
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
