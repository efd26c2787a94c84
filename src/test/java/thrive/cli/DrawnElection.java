package thrive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import thrive.consensus.Consensus;

/**
 * An election drawn by chance, as it lies in a folder.
 *
 * @param lists what was handed in
 * @param counting how it is merged
 * @param asked how the command line asks for it
 */
record DrawnElection(Path folder, BallotLines lists, Counting counting, List<String> asked) {

    Thrive run(String... options) {
        List<String> typed = new ArrayList<>(List.of("consensus"));
        typed.addAll(asked);
        typed.addAll(counting.options());
        typed.addAll(List.of(options));
        Thrive ran = Thrive.run(folder, typed.toArray(String[]::new));
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran;
    }

    int top() {
        return counting.top();
    }

    Consensus counted() {
        return lists.count(counting);
    }

    Consensus without(List<String> absent) {
        return lists.without(absent).count(counting);
    }

    /** Counted with another ballot in one line. */
    Consensus with(BallotLines.Line changed) {
        return lists.with(changed).count(counting);
    }

    /** What it takes to see it again. */
    String told() {
        List<String> weights = lists.lines().stream()
                .map(line -> line.weight().toPlainString())
                .toList();
        return asked + " " + counting + ", weights " + weights + "\n" + lists.text();
    }
}
