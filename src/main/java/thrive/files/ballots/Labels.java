package thrive.files.ballots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/**
 * What stands in front of a ballot, in one with its first name: {@code red: A > B}, {@code Voter 1 - A > B}, {@code [red] A > B},
 * {@code 2026-03-12 A > B}. A name may hold a colon or a dash just as well, so the other names decide. There is no doubt where
 *
 * <ul>
 *   <li>the rest of the first name, behind a sign, is a candidate without it, or stands behind another label in another line;
 *   <li>the label says what it is, as {@code Voter 1}, a date or an address does, and no name further back begins so;
 *   <li>every line has a label with a sign, not all have the same, and no name further back holds such a sign;
 *   <li>every line begins with a word and a candidate, and none of these pairs stands anywhere else.
 * </ul>
 *
 * A whole first name that stands behind another one somewhere is a candidate. Else a sign in the first names alone is warned of.
 */
final class Labels implements Suspicion {

    @Override
    public Optional<Problem> in(TypedBallots ballots) {
        Reading reading = new Reading(ballots);
        return reading.before(reading::isRestKnown)
                .or(reading::relabelled)
                .or(reading::worded)
                .or(reading::signedThroughout)
                .or(reading::pairedThroughout)
                .map(found -> found.problem(Code.B10))
                .or(() -> reading.doubtful().map(found -> found.problem(Code.B12)));
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

        Problem problem(Code code) {
            if (code == Code.B12) {
                return name.problem(code, Quoted.of(label.text()) + " may be a label; all of it is read as a name")
                        .withExpected("the ballot alone, and what it is of behind a \"#\"");
            }
            return name.problem(code, Quoted.of(label.text()) + " stands before the ballot")
                    .withExpected("the ballot alone, and what it is of behind a \"#\"");
        }
    }

    private static final class Reading {
        private final TypedBallots ballots;
        private final NameUses uses;
        private final List<Piece> firsts;

        Reading(TypedBallots ballots) {
            this.ballots = ballots;
            this.uses = ballots.uses();
            this.firsts = ballots.lines().stream()
                    .map(PlainLine::first)
                    .filter(name -> !uses.isBehind(name.text()))
                    .toList();
        }

        /** The first label of which something is true. */
        Optional<Found> before(Predicate<FrontLabel> isLabel) {
            for (Piece name : firsts) {
                Optional<FrontLabel> label =
                        FrontLabel.allOf(name.text()).stream().filter(isLabel).findFirst();
                if (label.isPresent()) {
                    return Optional.of(new Found(name, label.get()));
                }
            }
            return Optional.empty();
        }

        boolean isRestKnown(FrontLabel label) {
            return label.isSigned() && uses.isKnown(label.rest());
        }

        Optional<Found> relabelled() {
            Map<String, String> labels = new HashMap<>();
            return before(label -> {
                String other = label.isSigned() ? labels.putIfAbsent(label.rest(), label.text()) : null;
                return other != null && !other.equals(label.text());
            });
        }

        Optional<Found> worded() {
            return before(LabelWords::isSure)
                    .filter(found -> !uses.anyBehind(LabelWords::open))
                    .map(Found::longest);
        }

        Optional<Found> signedThroughout() {
            return isThroughout(FrontLabel::isSigned) && !uses.anyBehind(FrontLabel::isIn)
                    ? before(FrontLabel::isSigned)
                    : Optional.empty();
        }

        Optional<Found> pairedThroughout() {
            Predicate<FrontLabel> pair = label -> uses.isKnown(label.rest());
            boolean unique = firsts.stream().allMatch(name -> uses.of(name.text()) == 1);
            return unique && isThroughout(pair) ? before(pair) : Optional.empty();
        }

        /** Whether every line, of two and more, has such a label, and not all have the same. */
        private boolean isThroughout(Predicate<FrontLabel> isLabel) {
            List<String> labels = firsts.stream()
                    .flatMap(name -> FrontLabel.allOf(name.text()).stream()
                            .filter(isLabel)
                            .limit(1))
                    .map(FrontLabel::text)
                    .toList();
            return labels.size() > 1
                    && labels.size() == ballots.lines().size()
                    && labels.stream().distinct().count() > 1;
        }

        Optional<Found> doubtful() {
            return uses.anyBehind(FrontLabel::isIn)
                    ? Optional.empty()
                    : before(label -> label.isSigned() && uses.of(label.text()) == 0);
        }
    }
}
