package thrive.files.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;

import thrive.model.sheet.GapColumn;
import thrive.text.Characters;
import thrive.text.Folding;
import thrive.text.LatePattern;

/** The kinds of sheets, with the columns of each and the other headings under which people know them. */
public enum SheetKind {
    SCORE(
            "score sheet",
            "principle",
            List.of(
                    principle("item", "question", "no", "number", "nr"),
                    required("score", "scores", "rating", "mark", "our score", "our rating", "table score")
                            .orAlso("agreed score", "final score", "consensus score", "baseline score", "score given")
                            .orAlso(
                                    "score agreed",
                                    "score final",
                                    "new score",
                                    "revised score",
                                    "score after discussion",
                                    "final rating"),
                    optional("title", "short name", "principle name", "principle title", "name of principle"),
                    optional("evidence", "what we based this on"),
                    optional("notes", "note", "comment", "comments", "reason", "reasons", "remarks", "why"),
                    tables(),
                    optional("respondent", "person", "participant", "respondent id")
                            .ifHolds(Content.NAME, "respondents"),
                    optional("sector", "organisation", "organization", "agency"))),
    RANKING(
            "ranking sheet",
            "principle",
            List.of(
                    required("rank", "ranking", "position", "place", "order", "no", "number", "priority number")
                            .orAlso("priority no", "our rank", "rank 1 5", "rank order")
                            .orAlso("final rank", "agreed rank", "revised rank", "new rank", "rank after discussion")
                            .whereFits(Content.RANK, "priority", "top five", "nr"),
                    principle("priority", "top priority", "top five", "our priority", "our priorities", "priorities"),
                    optional("title", "name", "short name", "principle name", "principle title", "name of principle"),
                    optional("reason", "reasons", "why", "because", "rationale", "notes", "comment", "comments"),
                    tables())),
    GAP(
            "gap sheet",
            "principle",
            List.of(
                    principle("no", "number", "nr", "priority", "agreed priority", "agreed priorities"),
                    optional("title", "name", "short name", "principle name", "principle title", "name of principle"),
                    optional("ideal", "the ideal")
                            .orAlso("ideal as set out in the thrive principle")
                            .orAlso("the ideal as set out in the thrive principle"),
                    optional("in place", "currently in place", "what is currently in place")
                            .orAlso(
                                    "whats currently in place",
                                    "current",
                                    "in place now",
                                    "what is in place",
                                    "whats in place now",
                                    "what is in place now",
                                    "whats in place",
                                    "what we have")
                            .orAlso("what do we have in place", "what have we in place")
                            .orWithWord("existing", "currently", "already"),
                    optional("in development", "what is in development", "whats in development")
                            .orAlso("under development", "in progress")
                            .orWithWord("development", "developed", "developing", "pipeline"),
                    optional("gaps", "gap", "identified gaps", "identified gap", "major gaps")
                            .orWithWord("gap", "gaps", "missing", "barriers"),
                    optional("training", "training needs", "training needed", "what training might be useful")
                            .orAlso("training that might be useful")
                            .orWithWord("training"),
                    optional("recommendations", "recommendation", "recommendations about transformation")
                            .orAlso("recommendations for transformation")
                            .orWithWord("recs", "recommended", "recommendation", "recommendations", "actions"),
                    optional("quick wins", "quick win", "easy wins").orWithWord("wins", "win"),
                    optional("owner", "lead", "who", "responsible", "by whom", "owned by"),
                    optional("by when", "when", "due", "due date", "deadline", "target date", "timescale"),
                    tables())),
    WEIGHTS(
            "sheet of weights",
            "table",
            List.of(
                    required("table", "table id", "table name", "group"),
                    required("weight", "weights", "people", "votes", "counts")));

    private static final String TABLE = "table";

    /** Longer texts are no headings. */
    private static final int LONGEST_HEADING = 120;
    /** Headings of columns that are there to be read by the table and not by us: "what 1 means". */
    private static final LatePattern FOR_READERS = LatePattern.of("(?:what)?(\\d{1,3})means");

    /** The minus of a number: a hyphen between words is none. */
    private static final LatePattern MINUS = LatePattern.of("(?:^|[\\s(\"'\u2018\u201c])[" + Folding.HYPHENS + "-]\\d");

    /** What stands in front of how a column is filled in: "Score (1-4)". */
    private static final String INSTRUCTED = "([:";

    private static final LatePattern SCALE = LatePattern.of("(?:outof|from)?\\d{1,3}(?:(?:to)?\\d{1,3})?$");

    /** A place in a list, with what may stand around it: "1.", "No. 1", "=1", "1st", "1.0". */
    private static final LatePattern RANK = LatePattern.of("\\D{0,12}\\d{1,4}(?:[.,]0{1,4})?\\D{0,4}");

    private static final LatePattern NUMBERED = LatePattern.of("\\D{1,60}\\d{1,4}");

    private final String title;
    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<Column> columns;

    @SuppressWarnings("ImmutableEnumChecker") // Map.copyOf cannot change
    private final Map<String, Column> byHeading;

    SheetKind(String title, String key, List<Column> columns) {
        this.title = title;
        this.key = key;
        this.columns = columns;
        this.byHeading = byHeading(columns);
    }

    /** What people call such a sheet. */
    public String title() {
        return title;
    }

    /** The column that says what a row is about. */
    String key() {
        return key;
    }

    List<Column> columns() {
        return columns;
    }

    /** The columns of which a sheet must have at least one to say anything. */
    List<String> content() {
        return switch (this) {
            case SCORE -> List.of("score");
            case RANKING -> List.of("rank");
            case WEIGHTS -> List.of("weight");
            case GAP -> Arrays.stream(GapColumn.values()).map(GapColumn::header).toList();
        };
    }

    /** Whether a text is a score or a rank under the heading for it. What is no figure is never told by its text alone. */
    boolean isAnswer(String text, Vocabulary words) {
        return switch (this) {
            case SCORE -> words.isScore(text);
            case RANKING -> RANK.matcher(text).matches();
            case GAP, WEIGHTS -> false;
        };
    }

    /** The column that a heading names, or none. */
    Optional<Column> column(String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        for (String folded : spellings(heading)) {
            Optional<Column> column = named(folded).filter(found -> !isOfThePast(found, heading));
            if (column.isPresent()) {
                return column;
            }
        }
        return Optional.empty();
    }

    /** A heading, folded, as it stands; then without what says how its column is filled in, and without a scale. */
    static List<String> spellings(String heading) {
        String folded = fold(heading);
        boolean instructs = Characters.anyIs(heading, c -> INSTRUCTED.indexOf(c) >= 0);
        boolean mayBeScale = !folded.isEmpty() && Character.isDigit(folded.charAt(folded.length() - 1));
        if (!instructs && !mayBeScale) {
            return List.of(folded);
        }
        List<String> spellings = new ArrayList<>(List.of(folded));
        if (instructs) {
            spellings.add(fold(withoutInstruction(heading)));
        }
        if (mayBeScale) {
            spellings.add(SCALE.matcher(folded).replaceFirst(""));
        }
        spellings.removeIf(spelling -> spelling.isEmpty() && !heading.isBlank());
        return spellings;
    }

    /** Whether what stands behind the name of a column of words says that it is of an earlier time: "Gaps (last year)". */
    private boolean isOfThePast(Column column, String heading) {
        return this == GAP
                && content().contains(column.name())
                && !column.name().equals(GapColumn.IN_PLACE.header())
                && PastHeading.is(heading);
    }

    private static String withoutInstruction(String heading) {
        int end = 0;
        while (INSTRUCTED.indexOf(heading.charAt(end)) < 0) {
            end++;
        }
        return heading.substring(0, end);
    }

    /** The columns, but for those of some names, that a heading tells by one of its words. */
    List<Column> toldBy(String heading, Set<String> without) {
        return heading.length() > LONGEST_HEADING
                ? List.of()
                : columns.stream()
                        .filter(column -> !without.contains(column.name()) && column.isToldBy(heading))
                        .toList();
    }

    /** Whether a heading is that of a column of the people who answer, as score sheets have it. */
    static boolean namesPeople(String heading) {
        return SCORE.column(heading)
                .filter(column -> column.name().equals("respondent"))
                .isPresent();
    }

    /** Whether a heading asks for the table in so many words, so that what stands below it need not be known: "Which table are you on?" */
    boolean asksForTable(String heading) {
        return heading.length() <= LONGEST_HEADING
                && spellings(heading).stream()
                        .anyMatch(folded -> folded.contains(TABLE)
                                && !folded.equals(TABLE + "s")
                                && columns.stream()
                                        .anyMatch(column -> column.name().equals(TABLE)
                                                && column.perhaps().contains(folded)));
    }

    /** Whether a heading ends in the one number that it holds: "Score 2", "Table 3", "Score 2025", "Score out of 4". */
    static boolean isNumbered(String heading) {
        return NUMBERED.matcher(heading).matches();
    }

    private Optional<Column> named(String folded) {
        return Optional.ofNullable(byHeading.get(folded));
    }

    private static Map<String, Column> byHeading(List<Column> columns) {
        Map<String, Column> byHeading = new HashMap<>();
        columns.forEach(column -> byHeading.put(fold(column.name()), column));
        columns.forEach(column -> column.synonyms().forEach(heading -> byHeading.putIfAbsent(heading, column)));
        return Map.copyOf(byHeading);
    }

    /** The columns that a heading may mean which has more than one meaning: a score sheet's "Name" is mostly the respondent's. */
    List<String> mayMean(String heading) {
        boolean ambiguous = this == SCORE && fold(heading).equals("name");
        return ambiguous ? List.of("respondent", "title") : List.of();
    }

    /** Whether the heading is one that such a sheet may have. */
    boolean knows(String heading) {
        return column(heading).isPresent() || described(heading).isPresent();
    }

    /** The score whose description stands in a column, by its heading "what 1 means". */
    static OptionalInt described(String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return OptionalInt.empty();
        }
        String folded = fold(heading);
        if (!folded.endsWith("means")) {
            return OptionalInt.empty();
        }
        Matcher matcher = FOR_READERS.matcher(folded);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int score = Integer.parseInt(matcher.group(1));
        return OptionalInt.of(MINUS.matcher(heading).find() ? -score : score);
    }

    /** Lower-case letters and digits only: case, spaces, underscores, hyphens and punctuation do not count. */
    static String fold(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return folded.toString();
    }

    private static Column principle(String... whereCodes) {
        return required("principle", "id", "code", "ref", "principle id", "principle code", "thrive principle")
                .orAlso("principle no", "principle number", "principle ref", "reference")
                .whereFits(Content.CODE, whereCodes);
    }

    private static Column tables() {
        return optional("table", "table id", "table name", "group")
                .whereFits(
                        Content.TABLE,
                        "table no",
                        "table number",
                        "tables",
                        "team",
                        "team name",
                        "your table",
                        "which table are you on",
                        "table colour",
                        "table color",
                        "colour",
                        "color",
                        "group name",
                        "table group");
    }

    private static Column required(String name, String... synonyms) {
        return Column.of(name, true, synonyms);
    }

    private static Column optional(String name, String... synonyms) {
        return Column.of(name, false, synonyms);
    }

    /** The other kind of sheet whose required columns are all among the headings, if there is one. */
    static Optional<SheetKind> thatFits(List<String> headings) {
        return Arrays.stream(values())
                .filter(kind -> kind.columns.stream()
                        .filter(Column::required)
                        .allMatch(c -> headings.stream().anyMatch(h -> c.isOwnName(fold(h)))))
                .filter(kind -> kind != GAP || headings.stream().anyMatch(h -> fold(h).equals("gaps")))
                .findFirst();
    }
}
