package thrive.files.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import thrive.files.sheet.Vocabulary;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;
import thrive.text.LatePattern;
import thrive.text.Months;

/** Warns of files that may be no table's, where the site lists no tables and any file therefore counts as one's. */
final class NoTable {

    private static final LatePattern YEAR = LatePattern.of("20\\d\\d(?:[-_ /]?\\d\\d)?");
    private static final LatePattern NUMBER_BEHIND = LatePattern.of("(?<=\\p{L})\\p{N}+$");

    /** Words of what is no table, whatever stands beside them, unless they begin a name: Summary Lane, Everyone Matters. */
    private static final Set<String> NEVER = Set.of(
            "average",
            "averages",
            "median",
            "total",
            "totals",
            "subtotal",
            "summary",
            "overall",
            "example",
            "examples",
            "sample",
            "template",
            "untitled",
            "blank",
            "workbook",
            "agreed",
            "agreement",
            "consensus",
            "moderated",
            "plenary",
            "everyone",
            "everybody");

    /** Words for people who are at no table, whatever stands beside them. */
    private static final Set<String> STAFF =
            Set.of("facilitator", "facilitators", "organiser", "organisers", "moderator", "observer", "observers");

    /** Words that stand among the others and say nothing. */
    private static final Set<String> LITTLE =
            Set.of("of", "and", "for", "the", "by", "per", "from", "with", "in", "at", "a", "our");

    private static final Set<String> AGES = Set.of("old", "new");
    private static final Set<String> GATHERINGS = Set.of("table", "group", "team");

    /** Words that name a sheet or the room as long as nothing else stands beside them. */
    private static final Set<String> ALONE = Set.of(
            "mean",
            "sum",
            "test",
            "tests",
            "demo",
            "book",
            "sheet",
            "sheets",
            "score",
            "scores",
            "scoring",
            "ranking",
            "rankings",
            "ranks",
            "gap",
            "gaps",
            "copy",
            "form",
            "new",
            "old",
            "draft",
            "data",
            "export",
            "result",
            "results",
            "table",
            "tables",
            "group",
            "groups",
            "team",
            "teams",
            "room",
            "whole",
            "all",
            "the",
            "of",
            "and",
            "for",
            "together",
            "joint",
            "collective",
            "final",
            "decision",
            "decisions",
            "discussion",
            "feedback",
            "session",
            "host",
            "chair",
            "others",
            "none",
            "nobody",
            "unknown",
            "spare",
            "tbc",
            "notes",
            "readme",
            "instructions",
            "analysis",
            "baseline",
            "report",
            "combined",
            "merged",
            "backup",
            "target",
            "targets",
            "benchmark",
            "goal",
            "last",
            "previous",
            "year",
            "master",
            "practice",
            "dummy",
            "answer",
            "answers",
            "model",
            "text",
            "document");

    private final Set<String> alsoAllowed;
    private final Vocabulary modelWords;
    private final Map<String, Set<String>> scoredBy = new HashMap<>();
    private final Guesses guesses = new Guesses();

    NoTable(Set<String> alsoAllowed, Vocabulary modelWords) {
        this.alsoAllowed = alsoAllowed;
        this.modelWords = modelWords;
    }

    /** What is to be said of a file that counts as the sheet of a table by its name; nothing where the name may well be a table's. */
    Optional<Problem> problem(SheetFile file, String table) {
        if (alsoAllowed.contains(table.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Set<String> scored = scored(file);
        if (has(scored, table)) {
            return isNoName(table) ? Optional.of(warning(file, table, "", List.of())) : Optional.empty();
        }
        List<String> meant = meant(table, scored);
        boolean isRooms = Arrays.stream(words(table)).anyMatch(word -> alsoAllowed.contains(singular(word)));
        if (isNoName(table) || isRooms || !scored.isEmpty()) {
            String why = scored.isEmpty() ? "" : ", which has no score sheet";
            return Optional.of(warning(file, table, why, meant));
        }
        return Optional.empty();
    }

    /** The warning that a file may be a second copy of another. */
    static Problem copy(SheetFile file, String table, String of) {
        String why = ", beside one of " + Quoted.of(of) + ": is it a copy?";
        return warning(file, table, why, List.of(of));
    }

    /** The warning that a file may be one of several that hold the sheet of one table. */
    static Problem part(SheetFile file, String table, String of) {
        String why = ", beside others that begin with " + Quoted.of(of);
        return warning(file, table, why, List.of())
                .withExpected("one file for each table: if each is a person's, all rows in " + of
                        + ".csv, and whose they are under \"respondent\"");
    }

    private static Problem warning(SheetFile file, String table, String why, List<String> meant) {
        return Problem.of(Code.S24, file.at(), "the file is read as the sheet of a table " + Quoted.of(table) + why)
                .withValue(file.stem())
                .withExpected("a file named after its table; keep other papers outside this folder")
                .withSuggestions(meant);
    }

    /** How the tables are spelt that scored in the rounds of some files, if these are other kinds of sheets in rounds' folders. */
    Set<String> scored(Iterable<SheetFile> files) {
        files.forEach(this::scored);
        return scoredBy.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private Set<String> scored(SheetFile file) {
        String folder = String.valueOf(file.path().toAbsolutePath().getParent());
        return scoredBy.computeIfAbsent(folder, f -> new RoundMates(file, modelWords).scored());
    }

    private static boolean has(Set<String> scored, String table) {
        return scored.stream().anyMatch(table::equalsIgnoreCase);
    }

    /** Whether the name is made of words that are no table's. */
    static boolean isNoName(String table) {
        String[] words = words(table);
        boolean isNumbered = table.chars().anyMatch(Character::isDigit) && words.length > 1;
        boolean isOfSuch = Arrays.stream(words).anyMatch(NEVER::contains) && !isBegun(words);
        return isOfSuch
                || YEAR.matcher(table.strip()).matches()
                || Arrays.stream(words).anyMatch(STAFF::contains)
                || (!isNumbered
                        && words.length > 0
                        && Arrays.stream(words).allMatch(ALONE::contains)
                        && !isOldOrNew(words));
    }

    /** Whether such a word begins a name in which an ordinary word comes next, as in Total Care and Agreed minutes group. */
    private static boolean isBegun(String[] words) {
        return words.length > 1
                && NEVER.contains(words[0])
                && Arrays.stream(words).skip(1).noneMatch(NEVER::contains)
                && !LITTLE.contains(words[1])
                && !ALONE.contains(words[1])
                && words[1].chars().allMatch(Character::isLetter)
                && Months.begunBy(words[1]).isEmpty();
    }

    /** "Old table": a table of two, or of a pub. */
    private static boolean isOldOrNew(String[] words) {
        return words.length == 2 && AGES.contains(words[0]) && GATHERINGS.contains(words[1]);
    }

    /** The words of a name, without the number that programs put behind one: Book1. */
    private static String[] words(String name) {
        return Arrays.stream(ListedTables.spaced(name).strip().split(" ", -1))
                .map(word -> NUMBER_BEHIND.matcher(word).replaceFirst(""))
                .toArray(String[]::new);
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** The tables that scored, and the whole room, as far as the name holds them or nearly is one of them. */
    private List<String> meant(String table, Set<String> scored) {
        List<String> known =
                Stream.concat(scored.stream(), alsoAllowed.stream()).sorted().toList();
        String spaced = ListedTables.spaced(table);
        List<String> within = known.stream()
                .filter(name -> spaced.contains(ListedTables.spaced(name)))
                .limit(3)
                .toList();
        return within.isEmpty() ? guesses.among(table, known) : within;
    }
}
