package thrive.files.ballots;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import thrive.files.text.FileKind;
import thrive.files.text.TextFile;
import thrive.files.text.TextReader;
import thrive.model.election.Election;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** Reads the ballots of another election: PrefLib's files of orders, told by their ending, or plain lines. */
public final class BallotFile {

    private BallotFile() {}

    /**
     * The election in a file, or nothing where a problem says why.
     *
     * @param path the file
     * @param name its path as people know it
     */
    public static Optional<Election> read(Path path, String name, Problems problems) {
        return TextReader.read(path, name, FileKind.BALLOTS, problems)
                .filter(text -> hasNoEndlessLine(text, problems))
                .flatMap(text -> MisnamedPrefLib.ORDERS.contains(ending(name))
                        ? PrefLib.read(text, problems)
                        : PlainBallots.read(text, problems));
    }

    /** What stands behind the last dot of a name, in small letters; nothing where it has none. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean hasNoEndlessLine(TextFile file, Problems problems) {
        int last = file.lines();
        for (int number = 1; number <= last; number++) {
            int length = file.line(number).length();
            if (length > BallotLimits.LINE) {
                problems.add(Problem.of(
                                Code.B09, Location.at(file.name(), number, 1), "the line has " + length + " characters")
                        .withExpected("at most " + BallotLimits.LINE));
                return false;
            }
        }
        return true;
    }
}
