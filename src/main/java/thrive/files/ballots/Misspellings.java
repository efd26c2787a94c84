package thrive.files.ballots;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;
import thrive.text.Folding;

/**
 * Names that stand on one line only and are one letter away from a name that stands on several or has more ballots: most likely
 * misspelt, for nobody is asked to choose between "Library" and "Libary". Names of the same letters, which only capitals, blanks or
 * signs tell apart ("Town hall", "Town-hall"), need no more lines than each other: the first one is meant. Names that differ in a
 * number or its signs, or in a last letter of its own ("Candidate A"), are told apart by just that, and so are {@link ShortNames}
 * but for capitals and what ends a sentence ("bus", "Bus?").
 */
final class Misspellings implements Suspicion {

    private static final int FEWEST_LETTERS = 5;
    private static final int LONGEST = 60;
    private static final int MOST_OF_A_KIND = 20;
    private static final Pattern BETWEEN = Pattern.compile("[\\p{P}\\p{Z}\\s\\p{M}]+");
    private static final Pattern LAST_LETTER = Pattern.compile("^.*[\\p{P}\\p{Z}](?:\\p{L}|[IVXivx]{1,5})\\W*");
    /** A grade: a letter of its own with a sign behind it. */
    private static final Pattern SIGNED_LETTER = Pattern.compile("(?m)(?<![\\p{L}\\p{N}])\\p{L}[-‐‑–−]$");
    /** Letters of other scripts that look like ours, with ours. */
    private static final String ALIKE =
            "АaВbСcЕeНhІiЈjКkМmОoРpЅsТtУyХxаaсcеeһhіiјjкkмmоoрpѕsтtуyхxΑaΒbΕeΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxοo";

    /** A name with its letters, how many lines and ballots it has, and where it stands first. */
    private static final class Seen {
        private final Piece first;
        private final String letters;
        private final int order;
        private int lines;
        private long ballots;

        private Seen(Piece first, int order) {
            this.first = first;
            this.order = order;
            this.letters = letters(first.text());
        }

        private boolean isMoreThan(Seen other) {
            return other.lines == 1 && (lines > 1 || ballots > other.ballots);
        }

        /**
         * Whether the two have the same letters, so that only signs tell them apart: then the one that came first is meant, but where one
         * ballot has both.
         */
        private boolean isBefore(Seen other) {
            return letters.equals(other.letters)
                    && order < other.order
                    && !first.line().equals(other.first.line());
        }
    }

    @Override
    public Stream<Problem> in(TypedBallots ballots) {
        Map<String, Seen> names = new HashMap<>();
        List<Seen> inOrder = new ArrayList<>();
        for (PlainLine line : ballots.lines()) {
            long count = line.ballots();
            for (Piece piece : line.names()) {
                Seen seen = names.computeIfAbsent(Folding.signs(piece.text()), name -> {
                    Seen first = new Seen(piece, inOrder.size());
                    inOrder.add(first);
                    return first;
                });
                seen.lines++;
                seen.ballots += count;
            }
        }
        Map<String, List<Seen>> near = new HashMap<>();
        inOrder.stream().filter(Misspellings::isWritten).forEach(seen -> {
            for (String key : keys(seen.letters)) {
                near.computeIfAbsent(key, k -> new ArrayList<>()).add(seen);
            }
        });
        return inOrder.stream()
                .filter(Misspellings::isWritten)
                .flatMap(seen -> meant(seen, near).stream().map(other -> problem(seen.first, other.first)));
    }

    private static boolean isWritten(Seen seen) {
        return !seen.letters.isEmpty() && seen.letters.length() <= LONGEST;
    }

    /** Whether a letter more or less may be a slip: short names are told apart by one. */
    private static boolean isLong(String letters) {
        return letters.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
    }

    private static Optional<Seen> meant(Seen seen, Map<String, List<Seen>> near) {
        return keys(seen.letters).stream()
                .flatMap(key -> near.getOrDefault(key, List.of()).stream().limit(MOST_OF_A_KIND))
                .filter(other ->
                        other != seen && (other.isMoreThan(seen) || other.isBefore(seen)) && isOneSlip(seen, other))
                .findFirst();
    }

    private static boolean isOneSlip(Seen one, Seen other) {
        String a = one.letters;
        String b = other.letters;
        if (!SignedFigures.of(one.first.text()).equals(SignedFigures.of(other.first.text()))) {
            return false;
        }
        if (!isLong(a) || !isLong(b)) {
            return ShortNames.areAlike(even(one.first.text()), even(other.first.text()));
        }
        if (a.equals(b)) {
            return !SIGNED_LETTER
                    .matcher(one.first.text() + "\n" + other.first.text())
                    .find();
        }
        boolean toldApart = LAST_LETTER.matcher(one.first.text()).matches()
                || LAST_LETTER.matcher(other.first.text()).matches();
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String inA = a.substring(start, a.length() - end);
        String inB = b.substring(start, b.length() - end);
        boolean isSwapped = inA.length() == 2
                && inB.length() == 2
                && inA.charAt(0) == inB.charAt(1)
                && inA.charAt(1) == inB.charAt(0);
        boolean isOne = (inA.length() <= 1 && inB.length() <= 1) || isSwapped;
        return isOne && !toldApart && (inA + inB).chars().noneMatch(Character::isDigit);
    }

    /** The letters, and the same without each one of them: two that are one slip apart have one of these in common. */
    private static Set<String> keys(String letters) {
        Set<String> keys = new HashSet<>();
        keys.add(letters);
        if (!isLong(letters)) {
            return keys;
        }
        for (int i = 0; i < letters.length(); i++) {
            keys.add(letters.substring(0, i) + letters.substring(i + 1));
        }
        return keys;
    }

    /** Small letters and digits only, those of other scripts as the ones they look like. */
    private static String letters(String name) {
        String plain = BETWEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return even(plain);
    }

    /** The same in small letters, and with our letters for those of other scripts that look like them. */
    private static String even(String text) {
        StringBuilder even = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = ALIKE.indexOf(c);
            even.append(c > 127 && at >= 0 ? ALIKE.charAt(at + 1) : c);
        }
        return even.toString().toLowerCase(Locale.ROOT);
    }

    private static Problem problem(Piece name, Piece other) {
        return name.problem(
                        Code.B13,
                        Quoted.of(name.text()) + " is nearly " + Quoted.of(other.text()) + ", and counts by itself")
                .withExpected("one writing of each name; Edit, Replace makes them all alike");
    }
}
