package thrive.files.ballots;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;
import thrive.text.Folding;
import thrive.text.NonAnswer;

/**
 * What people write where they have nobody to name: {@code n/a}, {@code none}, {@code DK}, {@code abstain}. Nobody ranks an
 * abstention above anything, so a single word of the kind that a ballot ranks above another is a name ("None", "DK" for Denmark)
 * and only warned of; so is {@code No} where {@code Yes} stands beside it, of which there is nothing to say.
 */
final class NoAnswers implements Suspicion {

    private static final Set<String> OF_VOTERS = Set.of(
            "nobody",
            "no one",
            "no-one",
            "noone",
            "abstain",
            "abstains",
            "abstained",
            "abstention",
            "spoilt",
            "spoiled",
            "spoilt ballot",
            "spoiled ballot",
            "spoilt paper",
            "spoilt papers",
            "spoilt ballots",
            "spoiled paper",
            "spoiled papers",
            "spoiled ballots",
            "blank papers",
            "blank ballots",
            "abstentions",
            "void",
            "absent",
            "invalid",
            "blank",
            "blank ballot",
            "blank paper",
            "no answer",
            "no vote",
            "no ballot",
            "did not vote",
            "didn't vote",
            "no preference",
            "no preferences",
            "no opinion",
            "not ranked",
            "unranked",
            "undecided");
    /** Words for all whom a ballot does not name; such a one may be a name as well. */
    private static final Set<String> ALL_OTHERS = Set.of(
            "rest",
            "the rest",
            "others",
            "the others",
            "other",
            "all others",
            "all other",
            "all the others",
            "all the rest",
            "all the other ones",
            "any other",
            "any others",
            "everyone else",
            "everybody else",
            "everything else",
            "anyone else",
            "anyone",
            "anybody",
            "anything else",
            "remaining",
            "the remaining",
            "etc");

    /** How those whom a ballot does not name stand, which may be said behind such a word. */
    private static final Pattern EQUAL = Pattern.compile(
            " (?:(?:are |all )?(?:equal|equally|tied|level|the same)|(?:equal |joint )?last|unranked|not ranked)$");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        NameUses uses = ballots.uses();
        Set<String> such =
                uses.names().stream().filter(name -> isOne(name, uses)).collect(Collectors.toSet());
        if (such.isEmpty()) {
            return Stream.empty();
        }
        Set<String> told = new HashSet<>();
        List<Piece> found = ballots.lines().stream()
                .flatMap(line -> line.names().stream())
                .filter(name -> such.contains(name.text()) && told.add(name.text()))
                .toList();
        Optional<Piece> sure =
                found.stream().filter(name -> !isName(name.text(), uses)).findFirst();
        return sure.isPresent()
                ? sure.stream().map(NoAnswers::refused)
                : found.stream().map(NoAnswers::doubted);
    }

    private static Problem refused(Piece name) {
        String candidate = Quoted.of(name.text() + " (candidate)");
        return name.problem(Code.B04, Quoted.of(name.text()) + " is no name")
                .withExpected(
                        "a name, or nothing: whom a ballot does not rank is left out; a candidate who is called so"
                                + " is " + candidate + " in all ballots");
    }

    private static Problem doubted(Piece name) {
        return name.problem(Code.B12, Quoted.of(name.text()) + " is read as a name")
                .withExpected("nothing in its place, if nobody of that name could be ranked");
    }

    private static String bare(String words) {
        return EQUAL.matcher(words.endsWith(".") ? words.substring(0, words.length() - 1) : words)
                .replaceFirst("");
    }

    private static boolean isName(String name, NameUses uses) {
        return ALL_OTHERS.contains(bare(Folding.words(name)))
                || (WORD.matcher(name).matches() && uses.isAbove(name));
    }

    private static boolean isOne(String name, NameUses uses) {
        if (!Ordinary.isShort(name)) {
            return false;
        }
        String words = Folding.words(name);
        boolean isOpposite = words.equals("no")
                && uses.names().stream().anyMatch(other -> Folding.words(other).equals("yes"));
        return !isOpposite && (OF_VOTERS.contains(words) || ALL_OTHERS.contains(bare(words)) || NonAnswer.isOne(name));
    }
}
