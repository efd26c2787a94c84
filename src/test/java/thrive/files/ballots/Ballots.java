package thrive.files.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import thrive.model.election.Election;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** Ballots written in a test, and what the reader makes of them. */
public record Ballots(Optional<Election> election, List<Problem> problems) {

    /** Reads a text as a file of that name in an empty folder. */
    public static Ballots in(Path folder, String name, String text) {
        try {
            Path file = Files.writeString(folder.resolve(name), text);
            Problems problems = new Problems();
            Optional<Election> election = BallotFile.read(file, name, problems);
            return new Ballots(election, problems.sorted());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The election of a file with which nothing is wrong. */
    public Election good() {
        assertThat(problems).isEmpty();
        return election.orElseThrow();
    }

    /** The ballots as short texts: {@code line 2: 3 [[A], [B, C]]}. */
    List<String> votes() {
        return election.orElseThrow().votes().stream()
                .map(vote -> vote.name() + ": " + vote.count() + " " + vote.groups())
                .toList();
    }

    /** The problems as short texts: {@code 2:5 B04 a name is missing}. */
    List<String> told() {
        return problems.stream()
                .map(p -> p.at().line() + ":" + p.at().column() + " " + p.code() + " " + p.message())
                .toList();
    }
}
