package thrive.files.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import thrive.files.definition.Identifiers;
import thrive.files.sheet.Vocabulary;
import thrive.model.sheet.GapSheet;
import thrive.model.site.SiteTable;
import thrive.problem.DidYouMean;
import thrive.problem.Listed;
import thrive.problem.Problem;
import thrive.problem.Quoted;
import thrive.text.Characters;

/**
 * Whose a sheet or a row is: tables by their ids, by their names, and by what people's machines make of these. Where the site lists
 * no tables, every id is welcome, and the plain names among the files are the ones known.
 */
final class KnownTables {

    /** More tables than these nobody has mistyped; to compare them all would take too long. */
    private static final int MOST_SUGGESTED = 1_000;

    private final ListedTables tables;
    private final Set<String> alsoAllowed;
    private final UnlistedTables unlisted;
    private final Set<String> scored;
    private final PlainElsewhere elsewhere;
    private final Guesses guesses = new Guesses();

    private int asked;

    /**
     * The names that count for some files.
     *
     * @param tables the tables that the site lists, or none where every table is welcome
     * @param alsoAllowed ids that are welcome although no table has them
     * @param files all files of the kind
     * @param scored the tables that scored in the same round, where the files are others than score sheets
     */
    KnownTables(
            List<SiteTable> tables, Set<String> alsoAllowed, Collection<SheetFile> files, Collection<String> scored) {
        this.tables = new ListedTables(tables);
        this.alsoAllowed = alsoAllowed;
        this.scored = new TreeSet<>(scored);
        this.elsewhere = elsewhere(tables.isEmpty() ? files : Set.of());
        List<String> stems = new ArrayList<>();
        for (SheetFile file : files) {
            stems.add(file.stem());
        }
        this.unlisted = new UnlistedTables(scored, stems);
    }

    private static PlainElsewhere elsewhere(Collection<SheetFile> files) {
        return files.isEmpty()
                ? new PlainElsewhere(Set.of(), new LikelyAdditions(Set.of()))
                : new RoundMates(files.iterator().next(), Vocabulary.NONE).plainElsewhere();
    }

    /** Whether the site lists no tables, others scored in the round, and this one did not. */
    boolean didNotScore(String table) {
        return welcomeAll()
                && !scored.isEmpty()
                && !isReserved(table)
                && scored.stream().noneMatch(table::equalsIgnoreCase);
    }

    /** The tables that scored and are nearly called so; none any more once very many have been compared. */
    List<String> nearScored(String table) {
        return guesses.among(table, scored);
    }

    /** Learns of tables that other sheets name, which matters where the site lists none. */
    void learn(Collection<String> named) {
        unlisted.learn(named);
    }

    /** How a name leads to a table. */
    enum By {
        ID,
        NAME,
        DECORATED,
        /** Among other words, which may say something else. */
        AMONG_WORDS
    }

    /** The table that a text means, and by what. */
    record Meant(String table, By by) {

        /** Whether the text is the table's very id. */
        boolean isOwn() {
            return by == By.ID;
        }
    }

    /** Whether every table is welcome, since the site lists none. */
    boolean welcomeAll() {
        return tables.isEmpty();
    }

    /** Whether an id is welcome although no table has it. */
    boolean isReserved(String id) {
        return alsoAllowed.contains(lower(id));
    }

    /** The table of an id or a name; nothing where there is none. */
    Optional<Meant> typed(String text) {
        String id = Characters.composed(text);
        if (isReserved(id)) {
            return Optional.of(new Meant(lower(id), By.ID));
        }
        if (tables.isEmpty()) {
            return Identifiers.isFileName(id) && !isRoom(id) ? Optional.of(unlisted(id)) : Optional.empty();
        }
        return tables.spelt(id)
                .map(known -> new Meant(known, By.ID))
                .or(() -> named(id).map(known -> new Meant(known, By.NAME)));
    }

    /** Whether a text is what no table may be called, since it means all of them. */
    private static boolean isRoom(String id) {
        return id.strip().equalsIgnoreCase(GapSheet.ROOM);
    }

    private Meant unlisted(String id) {
        String table = unlisted.spelt(id);
        return new Meant(table, table.equalsIgnoreCase(id) ? By.ID : By.NAME);
    }

    /** The listed table of a name, where just one has it. */
    Optional<String> named(String text) {
        return tables.named(text);
    }

    /** All listed tables of a name. */
    List<String> allNamed(String text) {
        return tables.allNamed(text);
    }

    /** The listed table of an id or a name; nothing where the site lists none of it. */
    Optional<String> listed(String text) {
        return tables.isEmpty() ? Optional.empty() : typed(text).map(Meant::table);
    }

    /** The table of which a file is by its name; nothing where none can be told. */
    Optional<Meant> ofFile(String stem) {
        String name = Characters.composed(stem);
        return tables.isEmpty() ? welcome(name) : typed(name).or(() -> decorated(name));
    }

    /** The file beside one of that name that has the same name without a number or a word: this one may be its copy. */
    Optional<String> maybeCopied(String stem) {
        return MaybeCopy.of(stem, of -> unlisted.isAnotherFile(of, stem));
    }

    private Optional<Meant> welcome(String name) {
        Optional<String> sure = Decorations.withoutSure(name);
        String left = sure.orElse(name);
        // What is left may be the name of a file to which something was added in its turn.
        Optional<String> known =
                elsewhere.additions().plain(left, of -> unlisted.isAnotherFile(of, name) || elsewhere.has(of, name));
        Optional<Meant> meant = known.isPresent() ? known.flatMap(this::welcome) : typed(left);
        boolean isDecorated = known.or(() -> sure).isPresent();
        return isDecorated ? meant.map(m -> new Meant(m.table(), By.DECORATED)) : meant;
    }

    private Optional<Meant> decorated(String name) {
        Optional<String> sure = Decorations.withoutSure(name);
        Optional<String> spelt = tables.alike(name);
        if (spelt.isPresent()) {
            // "red (2)" may be the second copy of red, or red-2: nobody can tell.
            boolean isCopyToo = name.contains("(") && sure.flatMap(this::known).isPresent();
            return spelt.filter(table -> !isCopyToo).map(table -> new Meant(table, By.DECORATED));
        }
        String left = sure.orElse(name);
        return sure.flatMap(this::known)
                .or(() -> Decorations.tabOf(left).flatMap(this::known))
                .map(table -> new Meant(table, By.DECORATED))
                .or(() -> amongWords(left));
    }

    /** The table that a text without additions means. */
    private Optional<String> known(String text) {
        return typed(text).map(Meant::table).or(() -> tables.alike(text));
    }

    /**
     * The one table at the beginning or the end of a file's name; days and what the sheet is may stand there too. Before the name that
     * Numbers gives to the first table of every sheet stands that of the sheet.
     */
    private Optional<Meant> amongWords(String stem) {
        String name = Decorations.withoutFirstTab(stem);
        String left = name;
        Set<String> found = tables.atAnEnd(left);
        Optional<String> shorter = Decorations.withoutTrail(left);
        while (found.isEmpty() && shorter.isPresent()) {
            left = shorter.get();
            found = tables.atAnEnd(left);
            shorter = Decorations.withoutTrail(left);
        }
        if (found.isEmpty()) {
            return ofTab(name).or(() -> ofNumber(name));
        }
        boolean isOne = found.size() == 1;
        return found.stream().findFirst().filter(table -> isOne).map(table -> new Meant(table, By.AMONG_WORDS));
    }

    private Optional<Meant> ofTab(String name) {
        return Decorations.tabOf(name).flatMap(this::amongWords);
    }

    private Optional<Meant> ofNumber(String name) {
        return Decorations.numberOf(name)
                .flatMap(number -> tables.spelt(number).or(() -> tables.alike("table " + number)))
                .map(table -> new Meant(table, By.AMONG_WORDS));
    }

    /** What would have been right, as a message says it. */
    String expected() {
        return tables.isEmpty()
                ? "a table's id: " + Identifiers.FILE_RULE
                : "a table of the site: " + Listed.of(tables.ids(), 20);
    }

    /**
     * The problem that a text means no table, with what would have been right: where several tables have that name, only their ids tell
     * them apart.
     */
    Problem told(Problem problem, String text, String expected) {
        String plain = Decorations.withoutSure(text).orElse(text);
        if (isRoom(plain)) {
            return problem.withExpected("a table: of the room as a whole there is only gaps/room.csv");
        }
        List<String> several = allNamed(plain);
        if (several.size() < 2) {
            return problem.withExpected(expected).withSuggestions(suggestions(text));
        }
        return problem.withMessage(several.size() + " tables are called " + Quoted.of(text))
                .withExpected("the id of one: " + Listed.of(several, 20));
    }

    /** The ids that look like a text, or that stand among its words; none any more once they have been asked for a thousand times. */
    List<String> suggestions(String text) {
        asked++;
        String typed = Decorations.withoutFirstTab(text);
        if (asked > MOST_SUGGESTED) {
            return List.of();
        }
        List<String> ids =
                Stream.concat(tables.ids().stream(), alsoAllowed.stream()).toList();
        // "1-1" may be a copy of 1, or 11.
        List<String> joined = tables.ofJoinedNumbers(typed);
        if (!joined.isEmpty()) {
            return Stream.concat(tables.among(typed).stream(), joined.stream())
                    .distinct()
                    .limit(3)
                    .toList();
        }
        List<String> near = DidYouMean.among(typed, ids);
        return near.isEmpty() ? amongWords(typed, ids) : near;
    }

    /** "Scores_red_final" holds the id of a table, and "scores rde" one that was mistyped. */
    private List<String> amongWords(String typed, List<String> ids) {
        String spaced = ListedTables.spaced(typed);
        Set<String> within = new LinkedHashSet<>(tables.among(typed));
        alsoAllowed.stream().filter(id -> spaced.contains(" " + id + " ")).forEach(within::add);
        Stream<String> found = within.isEmpty()
                ? Stream.of(spaced.strip().split(" ", 20)).flatMap(word -> DidYouMean.among(word, ids).stream())
                : within.stream();
        return found.distinct().limit(3).toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
