package thrive.files.ballots;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/** A file of PrefLib's whose name does not say so, or which is of a kind that holds no orders. */
final class MisnamedPrefLib {

    /** The kinds that hold orders: strict or with ties, complete or not. */
    static final Set<String> ORDERS = Set.of("soc", "soi", "toc", "toi");

    private static final String ANY_ENDING = "a name that ends in .soc, .soi, .toc or .toi";
    private static final Pattern METADATA =
            Pattern.compile("#\\s*(?:NUMBER ALTERNATIVES|ALTERNATIVE NAME|NUMBER UNIQUE ORDERS)\\b");
    private static final Pattern TYPE = Pattern.compile("#\\s*DATA TYPE\\s*:");

    private MisnamedPrefLib() {}

    /** The problem with such a file that is read as if people had typed it. */
    static Optional<Problem> problem(TextFile file) {
        Optional<Piece> type = Optional.empty();
        int last = file.lines();
        for (int number = 1; number <= last; number++) {
            Piece line = FileLine.of(file, number).whole();
            if (!line.raw().startsWith("#")) {
                continue;
            }
            if (after(TYPE, line).isPresent()) {
                type = after(TYPE, line);
            }
            if (after(METADATA, line).isPresent()) {
                return Optional.of(type.flatMap(MisnamedPrefLib::noOrders).orElse(misnamed(line, type)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Piece> after(Pattern start, Piece line) {
        Matcher matcher = start.matcher(line.raw());
        return matcher.lookingAt()
                ? Optional.of(line.line().piece(line.start() + matcher.end(), line.end()))
                : Optional.empty();
    }

    private static Problem misnamed(Piece line, Optional<Piece> type) {
        return line.problem(Code.B06, "the file begins as one of PrefLib's, but its name does not tell which")
                .withExpected(type.map(t -> "a name that ends in ." + kind(t)).orElse(ANY_ENDING));
    }

    /** The problem with what a file says of its kind, where that holds no orders. */
    static Optional<Problem> noOrders(Piece type) {
        return type.isBlank() || ORDERS.contains(kind(type))
                ? Optional.empty()
                : Optional.of(type.problem(Code.B06, "PrefLib's " + Quoted.of(type.text()) + " is no list of orders")
                        .withExpected("one of its .soc, .soi, .toc or .toi files"));
    }

    private static String kind(Piece type) {
        return type.text().toLowerCase(Locale.ROOT);
    }
}
