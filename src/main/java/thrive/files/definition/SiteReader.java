package thrive.files.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import thrive.files.text.TextFile;
import thrive.files.yaml.Fields;
import thrive.files.yaml.Node;
import thrive.files.yaml.YamlReader;
import thrive.model.sheet.GapSheet;
import thrive.model.site.Evidence;
import thrive.model.site.NextEvent;
import thrive.model.site.PhaseStep;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.model.site.SiteTable;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;
import thrive.text.Folding;

/** Reads a site's definition ({@code thrive-site/1}). */
public final class SiteReader {

    /** The schema that this reader reads. */
    public static final String SCHEMA = "thrive-site/1";

    /** The folder into which reports are written, and which no round may therefore claim. */
    private static final Set<String> RESERVED_ROUNDS = Set.of("reports", "templates");

    private static final List<String> STEPS = List.of("team", "engagement", "pathways", "data", "voices");

    private final Problems problems;

    private SiteReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * The site, as far as it can be read; nothing where the file holds no YAML mapping, or lists more than any site has. Whether it
     * may be used is for the problems to say.
     */
    public static Optional<Site> read(TextFile file, Problems problems) {
        Optional<Node.Mapping> read = YamlReader.read(file, problems);
        return read.isPresent() ? read(new Fields(read.get(), file, problems), problems) : Optional.empty();
    }

    private static Optional<Site> read(Fields fields, Problems problems) {
        boolean isTooLong = false;
        for (ListLimit limit : List.of(ListLimit.TABLES, ListLimit.ROUNDS)) {
            Optional<Problem> tooLong = limit.problem(fields);
            if (tooLong.isPresent()) {
                problems.add(tooLong.get());
                isTooLong = true;
            }
        }
        return isTooLong ? Optional.empty() : Optional.of(new SiteReader(problems).site(fields));
    }

    /** Where a site names the model of a round, or its own: nothing where it leaves the choice to us. */
    public static Optional<Location> whereModelIsNamed(TextFile file, Optional<Round> round) {
        Problems told = new Problems();
        Optional<Fields> site = YamlReader.read(file, told).map(mapping -> new Fields(mapping, file, told));
        Optional<Fields> ofRound = round.filter(r -> !r.model().isEmpty())
                .flatMap(r -> site.flatMap(fields -> fields.list("rounds").stream()
                        .filter(item -> item.at().equals(r.at()))
                        .findFirst()));
        return ofRound.or(() -> site)
                .filter(fields -> !fields.isAbsent("model"))
                .map(fields -> fields.at("model"));
    }

    private Site site(Fields fields) {
        Schemas.require(SCHEMA, fields, problems);
        String place = fields.requiredName("place");
        String model = fields.text("model");
        List<String> aims = fields.texts("aims");
        List<SiteTable> tables = tables(fields.list("tables"));
        List<Fields> roundFields = fields.list("rounds");
        if (fields.isAbsent("rounds")) {
            fields.missing("rounds");
        }
        List<Round> rounds = rounds(roundFields);
        List<PhaseStep> phase1 = fields.fields("phase1").map(this::phase1).orElse(List.of());
        List<Evidence> evidence = fields.fields("evidence").map(this::evidence).orElse(List.of());
        List<NextEvent> next = new ArrayList<>();
        for (Fields event : fields.list("next")) {
            next.add(new NextEvent(event.required("what"), event.date("date")));
            event.close();
        }
        fields.close();
        String named = model.isEmpty() ? fields.mistyped("model") : model;
        return new Site(place, named, aims, tables, rounds, phase1, evidence, next);
    }

    private List<SiteTable> tables(List<Fields> items) {
        List<SiteTable> tables = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        EqualNames names = new EqualNames();
        for (Fields item : items) {
            int before = ids.size();
            String id = fileId(item, ids, Code.S02, "table");
            String name = item.name("name");
            refuseRoom(item, id, name);
            if (ids.size() > before) {
                sameName(item, name.isEmpty() ? id : name, id, names);
            }
            OptionalInt people = item.wholeNumber("people");
            if (people.isPresent() && people.getAsInt() < 1) {
                problems.add(item.problem(Code.F22, item.at("people"), "\"people\" is below 1", item.text("people"))
                        .withExpected("how many people sit at the table"));
                people = OptionalInt.empty();
            }
            tables.add(new SiteTable(id, name.isEmpty() ? id : name, people, item.texts("sectors"), item.at()));
            item.close();
        }
        Map<String, SiteTable> byId = new HashMap<>();
        for (SiteTable table : tables) {
            byId.putIfAbsent(EqualNames.fold(table.id()), table);
        }
        for (int i = 0; i < tables.size(); i++) {
            SiteTable other = byId.get(EqualNames.fold(tables.get(i).name()));
            if (other != null) {
                tellNameOfAnId(items.get(i), tables.get(i), other);
            }
        }
        return tables;
    }

    /** A name that is another's id makes people take the sheet of one table for that of the other. */
    private void tellNameOfAnId(Fields item, SiteTable table, SiteTable other) {
        String name = EqualNames.fold(table.name());
        // Where it is the other's name as well, that has been told.
        if (!name.isEmpty()
                && !name.equals(EqualNames.fold(table.id()))
                && !name.equals(EqualNames.fold(other.name()))) {
            problems.add(item.problem(
                            Code.S15,
                            item.at("name"),
                            "the name " + Quoted.of(table.name()) + " is the id of another table, which is called "
                                    + Quoted.of(other.name()),
                            table.name())
                    .withExpected("a name that is no other table's id"));
        }
    }

    /** What is called room is what came up in the feedback to the whole room. */
    private void refuseRoom(Fields item, String id, String name) {
        for (String key : List.of("id", "name")) {
            String given = key.equals("id") ? id : name;
            if (GapSheet.ROOM.equals(Folding.words(given))) {
                problems.add(item.problem(
                                Code.S07,
                                item.at(key),
                                Quoted.of(given) + " may not be the " + key + " of a table: gaps/room.csv is the whole"
                                        + " room's",
                                given)
                        .withExpected("another " + key + " for the table"));
                return;
            }
        }
    }

    private void sameName(Fields item, String name, String id, EqualNames names) {
        names.takenFrom(name, id)
                .ifPresent(first -> problems.add(item.problem(
                                Code.S15,
                                item.at("name"),
                                "the name " + Quoted.of(name) + " is also that of table " + Quoted.of(first),
                                name)
                        .withExpected("a name of its own for each table")));
    }

    private List<Round> rounds(List<Fields> items) {
        List<Round> rounds = new ArrayList<>();
        Set<String> ids = new HashSet<>(RESERVED_ROUNDS);
        RoundOrder order = new RoundOrder(problems);
        AlikeRounds alike = new AlikeRounds(problems);
        Optional<Round> before = Optional.empty();
        for (Fields item : items) {
            String id = fileId(item, ids, Code.S03, "round");
            String title = item.name("title");
            Round round = new Round(
                    id,
                    title.isEmpty() ? id : title,
                    item.date("scored"),
                    item.date("prioritised"),
                    item.date("analysed"),
                    item.text("model"),
                    item.at());
            item.close();
            rounds.add(round);
            alike.tell(round, item);
            order.tellWithin(round, item);
            if (RoundOrder.hasDay(round)) {
                before.ifPresent(earlier -> order.tellBetween(earlier, round, item));
                before = Optional.of(round);
            }
        }
        return rounds;
    }

    private List<PhaseStep> phase1(Fields fields) {
        List<PhaseStep> steps = new ArrayList<>();
        for (String step : STEPS) {
            fields.fields(step).ifPresent(given -> {
                steps.add(new PhaseStep(step, given.date("done"), given.text("note")));
                given.close();
            });
        }
        fields.close();
        return steps;
    }

    private List<Evidence> evidence(Fields fields) {
        List<Evidence> evidence = new ArrayList<>();
        for (String principle : fields.keys()) {
            for (Fields item : fields.list(principle)) {
                evidence.add(new Evidence(
                        principle, item.text("kind"), item.required("text"), item.text("source"), item.at()));
                item.close();
            }
        }
        fields.close();
        return evidence;
    }

    private String fileId(Fields item, Set<String> taken, Code twice, String noun) {
        String id = item.requiredWord("id");
        if (!id.isEmpty() && !Identifiers.isFileName(id)) {
            problems.add(item.problem(Code.S07, item.at("id"), Quoted.of(id) + " may not be the id of a " + noun, id)
                    .withExpected(Identifiers.FILE_RULE));
            String bare = item.bareText("id");
            return Identifiers.isFileName(bare) && taken.add(bare.toLowerCase(Locale.ROOT)) ? bare : id;
        } else if (!id.isEmpty() && !taken.add(id.toLowerCase(Locale.ROOT))) {
            String why = noun.equals("round") && RESERVED_ROUNDS.contains(id.toLowerCase(Locale.ROOT))
                    ? "is a folder of ours"
                    : "is given twice";
            problems.add(item.problem(twice, item.at("id"), "the " + noun + " " + Quoted.of(id) + " " + why, id)
                    .withExpected("an id of its own for each " + noun));
        }
        return id;
    }
}
