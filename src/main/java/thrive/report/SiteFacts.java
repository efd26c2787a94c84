package thrive.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import thrive.model.AssessmentModel;
import thrive.model.sheet.GapSheet;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.model.site.SiteTable;

/**
 * What every handout needs to know of the place and the round.
 *
 * @param place the name of the place
 * @param roundTitle the round as people call it
 * @param scored the day of the workshop that scored, or empty
 * @param prioritised the day of the workshop that ranked, or empty
 * @param analysed the day of the gap analysis, or empty
 * @param model the model of the round
 * @param tables the tables, or none where the site lists none
 * @param aims the collective aims, possibly none
 * @param caveat what everybody must know of the figures, such as that faulty cells are left out; or empty
 */
public record SiteFacts(
        String place,
        String roundTitle,
        Optional<LocalDate> scored,
        Optional<LocalDate> prioritised,
        Optional<LocalDate> analysed,
        AssessmentModel model,
        List<SiteTable> tables,
        List<String> aims,
        Phrase caveat) {

    private static final String TABLE = " table";
    private static final int LONGEST_LABEL = 28;

    public SiteFacts {
        tables = List.copyOf(tables);
        aims = List.copyOf(aims);
    }

    public static SiteFacts of(Site site, Round round, AssessmentModel model) {
        return new SiteFacts(
                site.place(),
                round.title(),
                round.scored(),
                round.prioritised(),
                round.analysed(),
                model,
                site.tablesIn(round),
                site.aims(),
                Phrase.nothing());
    }

    /** The same, with a caveat. */
    public SiteFacts withCaveat(Phrase words) {
        return new SiteFacts(place, roundTitle, scored, prioritised, analysed, model, tables, aims, words);
    }

    /** A table's name without the word "table": "Red" for "Red table"; its id where it has no name, and cut short where it is long. */
    public String label(String table) {
        if (table.equals(GapSheet.ROOM)) {
            return "the room";
        }
        String name = tables.stream()
                .filter(t -> t.id().equalsIgnoreCase(table))
                .map(SiteTable::name)
                .findFirst()
                .orElse(table);
        return told(table, withoutTable(name));
    }

    /** A label, cut short where it is long; where two long ones begin alike, each says its id. */
    private String told(String id, String label) {
        String cut = Wording.shortened(label, LONGEST_LABEL);
        boolean isAlone = cut.equals(label)
                || tables.stream()
                                .filter(table -> Wording.shortened(withoutTable(table.name()), LONGEST_LABEL)
                                        .equals(cut))
                                .count()
                        < 2;
        return isAlone ? cut : Wording.shortened(label, Math.max(8, LONGEST_LABEL - id.length() - 3)) + " (" + id + ")";
    }

    /** "Parents’ table" needs its word: "Parents’ wrote" says nothing. */
    private static String withoutTable(String name) {
        if (!name.endsWith(TABLE)) {
            return name;
        }
        String label = name.substring(0, name.length() - TABLE.length());
        boolean isOwner = label.endsWith("’") || label.endsWith("'") || label.endsWith("’s") || label.endsWith("'s");
        return isOwner ? name : label;
    }

    /** The labels of tables, in their order. */
    public List<String> labels(List<String> ids) {
        return ids.stream().map(this::label).toList();
    }

    /** The name of a principle; of one that the model does not have, the id alone. */
    public PrincipleName principle(String id) {
        return model.principle(id).map(PrincipleName::of).orElseGet(() -> new PrincipleName(id, id, id, id));
    }

    /** A principle's level; one without a name where the model does not have the principle. */
    public LevelName levelOf(String principle) {
        return model.principle(principle)
                .flatMap(p -> model.levels().stream()
                        .filter(level -> level.id().equals(p.level()))
                        .findFirst())
                .map(LevelName::of)
                .orElse(new LevelName("", ""));
    }

    /** How many people sit at the tables, where that is told of every one of them. */
    public OptionalInt people(List<String> ids) {
        int sum = 0;
        for (String id : ids) {
            OptionalInt people = tables.stream()
                    .filter(t -> t.id().equalsIgnoreCase(id))
                    .map(SiteTable::people)
                    .findFirst()
                    .orElse(OptionalInt.empty());
            if (people.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += people.getAsInt();
        }
        return sum == 0 ? OptionalInt.empty() : OptionalInt.of(sum);
    }
}
