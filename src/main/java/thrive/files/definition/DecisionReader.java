package thrive.files.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import thrive.files.text.TextFile;
import thrive.files.yaml.Fields;
import thrive.files.yaml.YamlReader;
import thrive.model.AssessmentModel;
import thrive.model.Principle;
import thrive.model.site.Decision;
import thrive.model.site.Round;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Reads what the room decided ({@code thrive-decision/1}). */
public final class DecisionReader {

    /** The schema that this reader reads. */
    public static final String SCHEMA = "thrive-decision/1";

    /** How many priorities a room agrees. */
    public static final int PRIORITIES = 5;

    private final int most;
    private final int fewest;
    private final PrincipleLookup lookup;
    private final Problems problems;
    private final Set<String> named = new HashSet<>();

    private DecisionReader(AssessmentModel model, int fewest, Problems problems) {
        this.most = most(model);
        this.fewest = Math.min(fewest, most);
        this.lookup = new PrincipleLookup(model);
        this.problems = problems;
    }

    /** How many priorities a decision names: five, or all principles of a model that has fewer. */
    public static int most(AssessmentModel model) {
        return Math.min(PRIORITIES, model.principles().size());
    }

    /**
     * The decision, as far as it can be read; nothing where the file holds no YAML mapping.
     *
     * @param round whose decision it is: when it was scored and prioritised, where that is told
     * @param fewest how many priorities are enough, where the tables named too few for a full list
     */
    public static Optional<Decision> read(
            TextFile file, Round round, AssessmentModel model, int fewest, Problems problems) {
        return YamlReader.read(file, problems).map(mapping -> {
            DecisionReader reader = new DecisionReader(model, fewest, problems);
            return reader.decision(new Fields(mapping, file, problems), round);
        });
    }

    private Decision decision(Fields fields, Round round) {
        Schemas.require(SCHEMA, fields, problems);
        Decision decision = new Decision(
                fields.date("date"),
                choices(fields, "priorities"),
                choices(fields, "leftOut"),
                fields.text("notes"),
                fields.text("ballots"),
                Location.of(fields.at().file()));
        int written = fields.count("priorities").orElse(most);
        boolean swallowed = fields.isInText("principle") || fields.isInText("priorities");
        if (written > most || (written < fewest && !swallowed)) {
            problems.add(fields.problem(
                            Code.D01, fields.at("priorities"), "the decision names " + written + " priorities", "")
                    .withExpected(most + " priorities"));
        }
        round.prioritised()
                .filter(day -> fields.isAbsent("date"))
                .ifPresent(day -> problems.add(withoutDay(fields, day)));
        decision.date().flatMap(day -> ofAnotherDay(fields, day, round)).ifPresent(problems::add);
        fields.close();
        return decision;
    }

    private static Optional<Problem> ofAnotherDay(Fields fields, LocalDate day, Round round) {
        if (round.prioritised().isPresent()) {
            return round.prioritised().filter(other -> !other.equals(day)).map(other -> anotherDay(fields, day, other));
        }
        return round.scored().filter(day::isBefore).map(scored -> tooEarly(fields, day, scored));
    }

    private static Problem tooEarly(Fields fields, LocalDate day, LocalDate scored) {
        return fields.problem(
                        Code.D07,
                        fields.at("date"),
                        "dated " + day + ", before its round was scored on " + scored,
                        day.toString())
                .withExpected("the day on which the room decided: is this the decision of an earlier round?");
    }

    private static Problem withoutDay(Fields fields, LocalDate workshop) {
        return fields.problem(
                        Code.D07,
                        fields.at(),
                        "the decision has no date, and its round was prioritised on " + workshop,
                        "")
                .withExpected("a line \"date: " + workshop + "\", or the day on which the room decided");
    }

    private static Problem anotherDay(Fields fields, LocalDate day, LocalDate workshop) {
        return fields.problem(
                        Code.D07,
                        fields.at("date"),
                        "dated " + day + ", but its round was prioritised on " + workshop,
                        day.toString())
                .withExpected("the day on which the room decided, here or under prioritised in site.yaml");
    }

    private List<Decision.Choice> choices(Fields fields, String key) {
        List<Decision.Choice> choices = new ArrayList<>();
        for (Fields item : fields.list(key, "principle")) {
            String typed = item.requiredWord("principle");
            Location at = item.at("principle");
            Optional<Principle> principle = lookup.find(typed);
            if (principle.isEmpty() && !typed.isEmpty()) {
                problems.add(item.problem(Code.D02, at, "there is no principle " + Quoted.of(typed), typed)
                        .withExpected(lookup.expected())
                        .withSuggestions(lookup.suggestions(typed)));
            } else if (principle.isPresent() && !named.add(principle.get().id())) {
                problems.add(item.problem(Code.D03, at, "the principle is named twice", typed)
                        .withExpected("each principle once, among the priorities or among those left out"));
            }
            String because = item.text("because");
            principle.ifPresent(p -> choices.add(new Decision.Choice(p.id(), because, at)));
            item.close();
        }
        return choices;
    }
}
