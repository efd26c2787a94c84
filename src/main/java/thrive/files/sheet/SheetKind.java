package thrive.files.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import thrive.model.sheet.GapColumn;

/** The kinds of sheets, with the columns of each and the other headings under which people know them. */
public enum SheetKind {
    SCORE(
            "score sheet",
            List.of(
                    required("principle", "id", "code", "ref", "principle id", "principle code", "thrive principle"),
                    required("score", "scores", "rating", "mark", "our score", "score 1 4"),
                    optional("title", "short name", "principle name", "principle title"),
                    optional("evidence", "what we based this on"),
                    optional("notes", "note", "comment", "comments", "reason", "reasons", "remarks", "why"),
                    optional("table", "table id", "table name", "group"),
                    optional("respondent", "respondents", "person", "participant", "respondent id"),
                    optional("sector", "organisation", "organization", "agency"))),
    RANKING(
            "ranking sheet",
            List.of(
                    required("rank", "ranking", "position", "place", "order", "no", "number", "priority number"),
                    required(
                            "principle",
                            "id",
                            "code",
                            "ref",
                            "principle id",
                            "principle code",
                            "thrive principle",
                            "priority"),
                    optional("title", "name", "short name", "principle name", "principle title"),
                    optional("reason", "reasons", "why", "because", "rationale", "notes", "comment", "comments"),
                    optional("table", "table id", "table name", "group"))),
    GAP(
            "gap sheet",
            List.of(
                    required(
                            "principle",
                            "id",
                            "code",
                            "ref",
                            "principle id",
                            "principle code",
                            "thrive principle",
                            "priority",
                            "agreed priority"),
                    optional("title", "name", "short name", "principle name", "principle title"),
                    optional(
                            "ideal",
                            "the ideal",
                            "ideal as set out in the thrive principle",
                            "the ideal as set out in the thrive principle"),
                    optional(
                            "in place",
                            "currently in place",
                            "what is currently in place",
                            "whats currently in place",
                            "current",
                            "in place now"),
                    optional(
                            "in development",
                            "what is in development",
                            "whats in development",
                            "under development",
                            "in progress"),
                    optional("gaps", "gap", "identified gaps", "identified gap", "major gaps"),
                    optional(
                            "training",
                            "training needs",
                            "training needed",
                            "what training might be useful",
                            "training that might be useful"),
                    optional(
                            "recommendations",
                            "recommendation",
                            "recommendations about transformation",
                            "recommendations for transformation"),
                    optional("quick wins", "quick win", "easy wins"),
                    optional("owner", "lead", "who", "responsible"),
                    optional("by when", "when", "due", "due date", "deadline"),
                    optional("table", "table id", "table name", "group"))),
    WEIGHTS(
            "sheet of weights",
            List.of(
                    required("table", "table id", "table name", "group"),
                    required("weight", "weights", "people", "votes", "counts")));

    /** Headings of columns that are there to be read by the table and not by us: "what 1 means". */
    private static final Pattern FOR_READERS = Pattern.compile("(what)?\\d{1,3}means");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<Column> columns;

    SheetKind(String title, List<Column> columns) {
        this.title = title;
        this.columns = columns;
    }

    /** What people call such a sheet. */
    public String title() {
        return title;
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

    /** The column that a heading names, or none. */
    Optional<Column> column(String heading) {
        String folded = fold(heading);
        return folded.isEmpty()
                ? Optional.empty()
                : columns.stream().filter(c -> c.isNamed(folded)).findFirst();
    }

    /** The columns that a heading may mean which has more than one meaning: a score sheet's "Name" is mostly the respondent's. */
    List<String> mayMean(String heading) {
        boolean ambiguous = this == SCORE && fold(heading).equals("name");
        return ambiguous ? List.of("respondent", "title") : List.of();
    }

    /** Whether the heading is one that such a sheet may have. */
    boolean knows(String heading) {
        return column(heading).isPresent() || isForReaders(heading);
    }

    static boolean isForReaders(String heading) {
        return FOR_READERS.matcher(fold(heading)).matches();
    }

    /** Lower-case letters and digits only: case, spaces, underscores, hyphens and punctuation do not count. */
    static String fold(String heading) {
        StringBuilder folded = new StringBuilder();
        heading.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static Column required(String name, String... synonyms) {
        return new Column(name, true, List.of(synonyms));
    }

    private static Column optional(String name, String... synonyms) {
        return new Column(name, false, List.of(synonyms));
    }

    /**
     * A column of a kind of sheet.
     *
     * @param name its heading, as our own sheets write it
     * @param required whether a sheet without it makes no sense
     * @param synonyms other headings for it
     */
    record Column(String name, boolean required, List<String> synonyms) {

        boolean isNamed(String folded) {
            return isOwnName(folded) || synonyms.stream().map(SheetKind::fold).anyMatch(folded::equals);
        }

        boolean isOwnName(String folded) {
            return fold(name).equals(folded);
        }
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
