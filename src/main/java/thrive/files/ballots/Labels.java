package thrive.files.ballots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;
import thrive.text.Folding;

/**
 * What stands in front of a ballot, in one with its first name: {@code red: A > B}, {@code Voter 1 - A > B}, {@code [red] A > B},
 * {@code 2026-03-12 A > B}. A name may hold a colon or a dash just as well, so the other names decide. There is no doubt where
 *
 * <ul>
 *   <li>the rest of the first name, behind a sign, is a candidate of another line and not of this one, or stands behind another
 *       label in another line;
 *   <li>the label says what it is, as {@code Voter 1}, a date or an address does, and no name further back begins so;
 *   <li>every line has a label with a sign, not all have the same, and no name further back holds such a sign;
 *   <li>every line begins with words and a candidate of another line, and none of these pairs stands anywhere else.
 * </ul>
 *
 * A whole first name that stands behind another one somewhere is a candidate. Else a sign in the first names alone is warned of,
 * and so is a first name that ends with a candidate of another line and stands nowhere else.
 */
final class Labels implements Suspicion {

    private static final String ALONE = "the ballot alone, and what it is of behind a \"#\"";

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        Reading reading = new Reading(ballots);
        Optional<Found> sure = reading.before(
                        (line, label) -> label.isSigned() && reading.isNamedElsewhere(line, label))
                .or(reading::relabelled)
                .or(reading::worded)
                .or(reading::signedThroughout)
                .or(reading::pairedThroughout);
        return sure.isPresent()
                ? sure.stream().map(Found::problem)
                : Stream.concat(reading.doubtful(), reading.pairs()).map(Found::doubt);
    }

    /** A label, and the first name of which it is the beginning. */
    private record Found(Piece name, FrontLabel label) {

        /** With all that says what it is: the time behind a date, the sign behind a number. */
        Found longest() {
            List<FrontLabel> sure = FrontLabel.allOf(name.text()).stream()
                    .filter(LabelWords::isSure)
                    .toList();
            return new Found(name, sure.get(sure.size() - 1));
        }

        Problem problem() {
            return name.problem(Code.B10, Quoted.of(label.text()) + " stands before the ballot")
                    .withExpected(ALONE);
        }

        Problem doubt() {
            String message = Quoted.of(label.text()) + " may be a label; all of it is read as a name";
            return name.problem(Code.B12, message).withExpected(ALONE);
        }
    }

    private static final class Reading {
        private final TypedBallots ballots;
        private final NameUses uses;
        private final List<PlainLine> lines;
        private final Map<String, List<FrontLabel>> labels = new HashMap<>();

        Reading(TypedBallots ballots) {
            this.ballots = ballots;
            this.uses = ballots.uses();
            this.lines = ballots.lines().stream()
                    .filter(line -> !uses.isBehind(line.first().text()))
                    .toList();
        }

        private Stream<Found> all(BiPredicate<PlainLine, FrontLabel> isLabel) {
            return lines.stream()
                    .flatMap(line -> labels(line.first().text()).stream()
                            .filter(label -> isLabel.test(line, label))
                            .limit(1)
                            .map(label -> new Found(line.first(), label)));
        }

        private List<FrontLabel> labels(String name) {
            return labels.computeIfAbsent(name, FrontLabel::allOf);
        }

        /** The first label of which something is true. */
        Optional<Found> before(BiPredicate<PlainLine, FrontLabel> isLabel) {
            return all(isLabel).findFirst();
        }

        /** Whether another line holds the name without its label; where the same line does, both are candidates. */
        boolean isNamedElsewhere(PlainLine line, FrontLabel label) {
            return uses.isKnown(label.rest()) && !TypedBallots.holds(line, label.rest());
        }

        Optional<Found> relabelled() {
            Map<String, String> before = new HashMap<>();
            return before((line, label) -> {
                if (!label.isSigned()) {
                    return false;
                }
                String words = Folding.words(label.text());
                return !words.equals(before.computeIfAbsent(label.rest(), rest -> words));
            });
        }

        Optional<Found> worded() {
            Map<FrontLabel, Boolean> sure = new HashMap<>();
            return before((line, label) -> sure.computeIfAbsent(label, LabelWords::isSure))
                    .filter(found -> !uses.anyBehind(LabelWords::open))
                    .map(Found::longest);
        }

        Optional<Found> signedThroughout() {
            return uses.anyBehind(FrontLabel::isIn) ? Optional.empty() : throughout((line, label) -> label.isSigned());
        }

        Optional<Found> pairedThroughout() {
            boolean unique =
                    lines.stream().allMatch(line -> uses.of(line.first().text()) == 1);
            return unique ? throughout(this::isNamedElsewhere).or(this::gluedThroughout) : Optional.empty();
        }

        private Optional<Found> gluedThroughout() {
            return throughout(lines.stream()
                    .flatMap(line -> FrontLabel.glued(line.first().text())
                            .filter(label -> isNamedElsewhere(line, label))
                            .limit(1)
                            .map(label -> new Found(line.first(), label)))
                    .toList());
        }

        /** The first label of such a kind where every line, of two and more, has one, and not all have the same. */
        private Optional<Found> throughout(BiPredicate<PlainLine, FrontLabel> isLabel) {
            return throughout(all(isLabel).toList());
        }

        private Optional<Found> throughout(List<Found> found) {
            boolean everywhere =
                    found.size() > 1 && found.size() == ballots.lines().size();
            long different = found.stream()
                    .map(one -> Folding.words(one.label().text()))
                    .distinct()
                    .count();
            return everywhere && different > 1 ? Optional.of(found.get(0)) : Optional.empty();
        }

        /** First names that stand nowhere else, of words and a candidate of another line. */
        Stream<Found> pairs() {
            return all((line, label) ->
                    !label.isSigned() && uses.of(line.first().text()) == 1 && isNamedElsewhere(line, label));
        }

        Stream<Found> doubtful() {
            return uses.anyBehind(FrontLabel::isIn)
                    ? Stream.empty()
                    : all((line, label) ->
                            label.isSigned() && uses.of(line.first().text()) == 1);
        }
    }
}
