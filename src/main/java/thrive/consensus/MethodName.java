package thrive.consensus;

import java.util.Arrays;
import java.util.List;

import thrive.consensus.kemeny.KemenyMethod;
import thrive.consensus.method.AverageRank;
import thrive.consensus.method.Copeland;
import thrive.consensus.method.Modified;
import thrive.consensus.method.Points;
import thrive.consensus.method.Schulze;
import thrive.consensus.method.Support;

/** Every method of merging lists, in the order in which results tell of them; the first is the default. */
public enum MethodName {
    POINTS(Points.NAME, Step.POINTS),
    MODIFIED(Modified.NAME, Step.POINTS),
    AVERAGE_RANK(AverageRank.NAME, Step.POINTS),
    COPELAND(Copeland.NAME, Step.HEAD_TO_HEAD),
    SCHULZE(Schulze.NAME, Step.HEAD_TO_HEAD),
    KEMENY(KemenyMethod.NAME, Step.HEAD_TO_HEAD),
    SUPPORT(Support.NAME, Step.TABLES);

    private final String word;
    private final Step step;

    MethodName(String word, Step step) {
        this.word = word;
        this.step = step;
    }

    /** The word of the command line and of results, such as {@code average-rank}. */
    public String word() {
        return word;
    }

    /** What sets principles apart that the method itself does not leave level: points, the tables naming them, or pairs. */
    Step step() {
        return step;
    }

    /** The words of all methods. */
    public static List<String> words() {
        return Arrays.stream(values()).map(MethodName::word).toList();
    }

    /** The method with this word. */
    public static MethodName of(String word) {
        return Arrays.stream(values())
                .filter(method -> method.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
