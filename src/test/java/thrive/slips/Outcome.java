package thrive.slips;

import java.util.EnumSet;
import java.util.Set;

/** What came of a slip: the worst of what the commands made of it. */
enum Outcome {
    /** The clean site's results, and nothing was said. */
    SAME,
    /** The clean site's results, and a problem names the file. */
    SAME_AND_TOLD,
    /** The clean site's results but for what was left out, and a problem names the file. */
    WITHOUT_AND_TOLD,
    /** Another figure than was written in the clean site, and a problem names the file. */
    CHANGED_AND_TOLD,
    /** No result, and an error names the file, and the line where the slip has one. */
    REFUSED,
    /** No result, and the file or the line is not named. */
    REFUSED_ELSEWHERE,
    /** Another figure, exit code 0, and nothing names the file: what must never be. */
    SILENT,
    /** The program broke down. */
    FAULT;

    /** The clean results: whether something is said does not matter. */
    static final Set<Outcome> READ = EnumSet.of(SAME, SAME_AND_TOLD);

    /** The clean results, with a word about it. */
    static final Set<Outcome> WARNED = EnumSet.of(SAME_AND_TOLD);

    /** No results. */
    static final Set<Outcome> NONE = EnumSet.of(REFUSED);

    /** Nothing is lost without a word: the clean results and a word about it, or none. */
    static final Set<Outcome> TOLD = EnumSet.of(SAME_AND_TOLD, WITHOUT_AND_TOLD, REFUSED);

    /** The clean results, or none. */
    static final Set<Outcome> READ_OR_NONE = EnumSet.of(SAME, SAME_AND_TOLD, REFUSED);

    /** As {@link #TOLD}, but for what adds or changes nothing at all: a row without an answer that stands twice. */
    static final Set<Outcome> TOLD_IF_ANYTHING = EnumSet.of(SAME, SAME_AND_TOLD, WITHOUT_AND_TOLD, REFUSED);

    /** Whatever the slip may mean, somebody is told of it: the text itself has changed, and nobody can know the old one. */
    static final Set<Outcome> TOLD_OR_CHANGED = EnumSet.of(SAME_AND_TOLD, WITHOUT_AND_TOLD, CHANGED_AND_TOLD, REFUSED);

    /** As {@link #TOLD_OR_CHANGED}, but for a text in which nothing is written otherwise then. */
    static final Set<Outcome> TOLD_OR_CHANGED_IF_ANYTHING =
            EnumSet.of(SAME, SAME_AND_TOLD, WITHOUT_AND_TOLD, CHANGED_AND_TOLD, REFUSED);

    /** A definition cut between two items is a shorter one: only what refers to the rest can tell. */
    static final Set<Outcome> TOLD_SOMEWHERE =
            EnumSet.of(SAME_AND_TOLD, WITHOUT_AND_TOLD, CHANGED_AND_TOLD, REFUSED, REFUSED_ELSEWHERE);
}
