package thrive.cli.work;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import thrive.problem.Code;
import thrive.problem.Problem;

/** Leaves out problems that only follow from others: an id given twice is most likely that of something else, which is then unknown. */
final class Consequences {

    private static final Map<Code, Set<Code>> FOLLOWING = Map.of(
            Code.M01, EnumSet.of(Code.V01, Code.R06, Code.G01, Code.D02, Code.S08),
            Code.S02, EnumSet.of(Code.S05, Code.S06, Code.V12));

    private Consequences() {}

    static List<Problem> leaveOut(List<Problem> problems) {
        Set<Code> following = EnumSet.noneOf(Code.class);
        problems.forEach(problem -> following.addAll(FOLLOWING.getOrDefault(problem.code(), Set.of())));
        return problems.stream()
                .filter(problem -> !following.contains(problem.code()))
                .toList();
    }
}
