package thrive.cli.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.cli.line.UsageError;
import thrive.consensus.Consensus;
import thrive.consensus.Standing;
import thrive.files.definition.PrincipleLookup;
import thrive.files.definition.TypedList;
import thrive.model.Principle;
import thrive.report.Wording;

/**
 * The principle that somebody means who types its code, its name, or the place that the proposal prints beside it. A code comes before a
 * place, for a model may use numbers for codes.
 */
final class PlaceLookup {

    /** 3, and 3rd as the handouts say it. */
    private static final Pattern PLACE = Pattern.compile("0*(\\d{1,4})(?:\\.|st|nd|rd|th)?", Pattern.CASE_INSENSITIVE);

    private final PrincipleLookup lookup;
    private final Consensus consensus;

    PlaceLookup(Proposal proposal) {
        this.lookup = new PrincipleLookup(proposal.model());
        this.consensus = proposal.consensus();
    }

    /**
     * The id, spelt as the model spells it.
     *
     * @throws UsageError where the word means none, or more than one
     */
    String id(String word) {
        return lookup.find(word).map(Principle::id).orElseGet(() -> inPlace(word));
    }

    /**
     * What is said where numbers that were typed are codes, and as places would be other principles; empty where nobody can have meant
     * places.
     */
    Optional<String> readAsCodes(List<String> typed) {
        List<String> codes = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (String word : typed) {
            Optional<String> code = lookup.find(word).map(Principle::id);
            Matcher place = PLACE.matcher(word);
            if (code.isEmpty() || !place.matches()) {
                continue;
            }
            int rank = Integer.parseInt(place.group(1));
            List<String> there = named().stream()
                    .filter(standing -> standing.rank() == rank)
                    .map(Standing::principle)
                    .toList();
            if (!there.isEmpty() && !there.contains(code.get())) {
                codes.add(word);
                places.add(Wording.ordinal(rank));
            }
        }
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of("read as " + (codes.size() == 1 ? "a code" : "codes") + ", not as "
                        + (codes.size() == 1 ? "a place" : "places") + ": " + Wording.list(codes)
                        + "; places are typed " + String.join(" ", places));
    }

    private String inPlace(String typed) {
        String word = typed.endsWith(",") ? typed.substring(0, typed.length() - 1) : typed;
        Matcher place = PLACE.matcher(word);
        if (!place.matches()) {
            throw new UsageError("there is no principle \"" + word + "\"" + Agreed.NOTHING, meant(word));
        }
        int rank = Integer.parseInt(place.group(1));
        List<Standing> there =
                named().stream().filter(standing -> standing.rank() == rank).toList();
        if (there.isEmpty()) {
            throw new UsageError("there is no place " + rank + " in the rankings: " + placesThere() + Agreed.NOTHING);
        }
        List<String> ids = there.stream().map(Standing::principle).toList();
        if (ids.size() > 1) {
            String why = consensus.undetermined().contains(ids.get(0))
                    ? " are tied for the last place"
                    : " share place " + rank;
            throw new UsageError(Wording.list(ids) + why + ": type the code of the one that is meant" + Agreed.NOTHING);
        }
        return ids.get(0);
    }

    /** What may have been meant: several, where commas part them. */
    private List<String> meant(String word) {
        return TypedList.inOrder(
                        word,
                        part -> lookup.find(part)
                                .map(Principle::id)
                                .or(() -> Optional.of(part)
                                        .filter(p -> PLACE.matcher(p).matches())))
                .map(List::of)
                .orElseGet(() -> lookup.suggestions(word));
    }

    private List<Standing> named() {
        return consensus.ranking().stream().filter(Standing::isNamed).toList();
    }

    private String placesThere() {
        return "they go from 1 to " + named().get(named().size() - 1).rank();
    }
}
