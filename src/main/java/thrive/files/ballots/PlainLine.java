package thrive.files.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/**
 * A line of ballots as people type it.
 *
 * @param whole with its comment
 * @param ballot without it
 * @param end where the names end: at the mark before the number of ballots, or with the ballot
 */
record PlainLine(FileLine whole, FileLine ballot, int end) {

    /** What looks like the rest of a ballot rather than like a comment: {@code #1 > Table #2}, {@code #3}, {@code C# > Java}. */
    private static final Pattern GOES_ON = Pattern.compile("#[\\p{L}\\p{N}].*[>=*×].*|#[0-9]+\\s*|(?<=\\S)#\\s+[>=].*");

    /** A number, a mark between names, and behind it another "#": no comment has that. */
    private static final Pattern HIDDEN = Pattern.compile("^#[0-9]{1,9}\\b[^>=]*[>=]\\s*#.*");

    private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,9}");

    static PlainLine of(TextFile file, int number) {
        FileLine whole = FileLine.of(file, number);
        int comment = whole.text().indexOf('#');
        FileLine ballot = comment < 0 ? whole : whole.upTo(comment);
        return new PlainLine(whole, ballot, times(ballot.text()));
    }

    /** Where {@code *}, or the {@code ×} that word processors make of it, marks the number of ballots; else the end. */
    private static int times(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '*' || line.charAt(i) == '×') {
                return i;
            }
        }
        return line.length();
    }

    boolean isBlank() {
        return ballot.isBlank();
    }

    /** Whether a character stands in it, outside its comment. */
    boolean holds(char c) {
        return ballot.text().indexOf(c) >= 0;
    }

    /** Whether it sets names apart or ties them. */
    boolean isMarked() {
        return holds('>') || holds('=');
    }

    /** What stands behind the mark for the number of ballots, if there is one. */
    Optional<Piece> count() {
        int length = ballot.text().length();
        return end < length ? Optional.of(ballot.piece(end + 1, length)) : Optional.empty();
    }

    /** How many ballots it stands for, as far as that is a number. */
    long ballots() {
        String digits = count().map(Piece::text).orElse("1").strip();
        return NUMBER.matcher(digits).matches() ? Long.parseLong(digits) : 1;
    }

    /** The names, in the order in which they stand; blank where one is missing. */
    List<Piece> names() {
        List<Piece> names = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || ballot.text().charAt(i) == '>' || ballot.text().charAt(i) == '=') {
                names.add(ballot.piece(start, i));
                start = i + 1;
            }
        }
        return names;
    }

    /** What stands behind each name but the last: {@code >} or {@code =}. */
    String marks() {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < end; i++) {
            char c = ballot.text().charAt(i);
            if (c == '>' || c == '=') {
                marks.append(c);
            }
        }
        return marks.toString();
    }

    Piece first() {
        return names().get(0);
    }

    Piece last() {
        List<Piece> names = names();
        return names.get(names.size() - 1);
    }

    /** What shows that the line, or a name in it, is written in another way than ours; then it is read no further. */
    Optional<Problem> fault(MisplacedCounts counts) {
        return ChatStamp.withDay(this)
                .or(() -> counts.inFront(this).map(count -> ChatStamp.any(this).orElse(count)))
                .or(() -> Sign.first(whole, ballot.text().length()))
                .or(this::bullet)
                .or(this::swallowed)
                .or(() -> counts.behind(this))
                .or(this::misspelling);
    }

    /** A star before the first name is a bullet. */
    private Optional<Problem> bullet() {
        boolean star = ballot.piece(0, end).isBlank() && isMarked();
        return star
                ? Optional.of(ballot.whole()
                        .problem(Code.B10, "a bullet stands before the ballot")
                        .withExpected("the names alone: A > B = C * 3"))
                : Optional.empty();
    }

    private Optional<Problem> misspelling() {
        return names().stream()
                .filter(name -> !name.isBlank())
                .flatMap(name -> WrittenName.problem(name).stream())
                .findFirst();
    }

    /** A line such as {@code #1 Hall > #2 Library}, of which all would be a comment; one that is meant as that has a blank behind its sign. */
    Optional<Problem> allComment() {
        return ballot.isBlank() && HIDDEN.matcher(whole.text().strip()).matches()
                ? Optional.of(whole.problem(
                                Code.B10,
                                ballot.text().length(),
                                "the whole line would be lost, since \"#\" starts a comment")
                        .withValue(whole.whole().raw())
                        .withExpected("names without \"#\", or a blank behind the \"#\" of a comment"))
                : Optional.empty();
    }

    /** A name such as "Table #1" would lose its number, and the ballot all that follows. */
    Optional<Problem> swallowed() {
        int comment = ballot.text().length();
        String text = whole.text();
        Matcher rest = GOES_ON.matcher(text).region(comment, text.length()).useTransparentBounds(true);
        if (count().isPresent() || !rest.matches()) {
            return Optional.empty();
        }
        return Optional.of(whole.problem(
                        Code.B10,
                        comment,
                        Quoted.of(text.substring(comment)) + " would be lost, since \"#\" starts a comment")
                .withExpected("names without \"#\", or a blank behind the \"#\" of a comment"));
    }
}
