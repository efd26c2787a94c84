package thrive.files.ballots;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import thrive.files.text.TextFile;
import thrive.model.election.Election;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;

/**
 * PrefLib's files of orders, {@code .soc}, {@code .soi}, {@code .toc} and {@code .toi}. Since 2022 they begin with lines such
 * as {@code # ALTERNATIVE NAME 1: Ann}, and ballots read {@code 12: 1,{2,3}}; before, they began with the number of
 * alternatives, a line {@code 1,Ann} for each and one of three totals, and ballots read {@code 12,1,{2,3}}. (N. Mattei and T.
 * Walsh, "PrefLib: a library for preferences", ADT 2013; the format specification of the PrefLib-Data repository.)
 */
final class PrefLib {

    private static final Pattern METADATA = Pattern.compile(
            "(DATA TYPE|NUMBER ALTERNATIVES|NUMBER VOTERS|NUMBER UNIQUE ORDERS|ALTERNATIVE NAME +\\S+?) *:");

    private final TextFile file;
    private final BallotCount tally;
    private final Header header;
    private final int last;
    private int next = 1;

    private PrefLib(TextFile file, Problems problems) {
        this.file = file;
        this.tally = new BallotCount(file, problems);
        this.header = new Header(tally);
        this.last = file.lines();
    }

    static Optional<Election> read(TextFile file, Problems problems) {
        return new PrefLib(file, problems).election();
    }

    private Optional<Election> election() {
        skipBlank();
        boolean current = file.line(next).strip().startsWith("#");
        if (current) {
            readMetadata();
        } else if (next <= last) {
            readOldHeader();
        }
        if (header.isEmpty() && !tally.isFaulty() && !file.text().isBlank()) {
            tally.tell(Problem.of(Code.B06, Location.of(file.name()), "the header names no alternatives")
                    .withExpected("\"# NUMBER ALTERNATIVES: 3\" and a line \"# ALTERNATIVE NAME 1: …\" for each"));
        }
        char countEnd = current ? ':' : ',';
        ballots().forEach(line -> header.admit(Orders.numbers(line, countEnd)));
        Map<Integer, String> candidates = header.candidates();
        if (!header.isEmpty()) {
            readBallots(new Orders(tally, candidates), countEnd);
        }
        Optional<Election> election = tally.election(candidates.values());
        if (!tally.isFaulty()) {
            header.compare();
        }
        return election;
    }

    private void skipBlank() {
        while (next <= last && FileLine.of(file, next).isBlank()) {
            next++;
        }
    }

    /** Lines of metadata stand before the ballots, but are looked for everywhere: the ballots cannot be read without them. */
    private void readMetadata() {
        for (int number = next; number <= last && !tally.isFull(); number++) {
            FileLine line = FileLine.of(file, number);
            int start = line.whole().start();
            if (line.text().startsWith("#", start)) {
                metadata(line, start + 1);
            }
        }
    }

    private void metadata(FileLine line, int start) {
        int end = line.text().length();
        Piece piece = line.piece(start, end);
        Matcher matcher = METADATA.matcher(line.text()).region(piece.start(), end);
        if (!matcher.lookingAt()) {
            return;
        }
        Piece value = line.piece(matcher.end(), end);
        switch (matcher.group(1)) {
            case "DATA TYPE" -> MisnamedPrefLib.noOrders(value).ifPresent(tally::tellFull);
            case "NUMBER ALTERNATIVES" -> header.alternatives(value);
            case "NUMBER VOTERS" -> header.announce(Header.Counted.BALLOTS, value);
            case "NUMBER UNIQUE ORDERS" -> header.announce(Header.Counted.ORDERS, value);
            default ->
                header.alternative(line.piece(matcher.start() + "ALTERNATIVE NAME".length(), matcher.end(1)), value);
        }
    }

    private void readOldHeader() {
        header.alternatives(FileLine.of(file, next++).whole());
        for (int i = 0; i < header.size() && !tally.isFull(); i++) {
            nextOfHeader().ifPresent(this::oldAlternative);
        }
        if (!tally.isFaulty()) {
            nextOfHeader().ifPresent(this::totals);
        }
    }

    /** The next line that is not blank; where there is none, that is told, and nothing more is read. */
    private Optional<FileLine> nextOfHeader() {
        skipBlank();
        if (next > last) {
            tally.tellFull(FileLine.of(file, last)
                    .whole()
                    .problem(Code.B06, "the file ends within the header")
                    .withExpected("a line for each alternative and one of three totals"));
            return Optional.empty();
        }
        return Optional.of(FileLine.of(file, next++));
    }

    private void oldAlternative(FileLine line) {
        int comma = line.text().indexOf(',');
        int end = comma < 0 ? line.text().length() : comma;
        int nameStart = Math.min(end + 1, line.text().length());
        header.alternative(line.piece(0, end), line.piece(nameStart, line.text().length()));
    }

    /** The line {@code voters,ballots,orders}. */
    private void totals(FileLine line) {
        String[] numbers = line.text().strip().split("(?<! ) *+, *+", 5);
        boolean told = numbers.length == 3;
        for (String number : numbers) {
            told &= BallotLimits.number(number, 0, Integer.MAX_VALUE).isPresent();
        }
        if (!told) {
            tally.tell(line.whole()
                    .problem(Code.B06, "the line of totals is missing")
                    .withExpected("the numbers of voters, of ballots and of lines of ballots: 3,3,2"));
            return;
        }
        int first = line.text().indexOf(',');
        int second = line.text().indexOf(',', first + 1);
        header.announce(Header.Counted.BALLOTS, line.piece(0, first));
        header.announce(Header.Counted.BALLOTS, line.piece(first + 1, second));
        header.announce(
                Header.Counted.ORDERS, line.piece(second + 1, line.text().length()));
    }

    /** The lines of ballots, from the first that is not yet read. */
    private Stream<FileLine> ballots() {
        return IntStream.rangeClosed(next, last)
                .mapToObj(number -> FileLine.of(file, number))
                .filter(line ->
                        !line.isBlank() && line.text().charAt(line.whole().start()) != '#');
    }

    private void readBallots(Orders orders, char countEnd) {
        Iterator<FileLine> lines = ballots().iterator();
        while (lines.hasNext() && !tally.isFull()) {
            orders.read(lines.next(), countEnd);
        }
    }
}
