package thrive.files.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import thrive.files.text.TextFile;
import thrive.files.yaml.Fields;
import thrive.files.yaml.Node;
import thrive.files.yaml.YamlReader;
import thrive.model.AssessmentModel;
import thrive.model.Level;
import thrive.model.ModelStatus;
import thrive.model.NeedsGroup;
import thrive.model.Principle;
import thrive.model.Scale;
import thrive.problem.Code;
import thrive.problem.DidYouMean;
import thrive.problem.Listed;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Reads an assessment model ({@code thrive-model/1}). */
public final class ModelReader {

    /** The schema that this reader reads. */
    public static final String SCHEMA = "thrive-model/1";

    private final Problems problems;
    private final Set<String> ids = new HashSet<>();
    private Scale scale = Scale.ONE_TO_FOUR;

    private ModelReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * The model, as far as it can be read; nothing where the file holds no YAML mapping, or lists more principles than any model has.
     * Whether it may be used is for the problems to say.
     */
    public static Optional<AssessmentModel> read(TextFile file, Problems problems) {
        Optional<Node.Mapping> read = YamlReader.read(file, problems);
        return read.isPresent() ? read(new Fields(read.get(), file, problems), problems) : Optional.empty();
    }

    private static Optional<AssessmentModel> read(Fields fields, Problems problems) {
        Optional<Problem> tooLong = ListLimit.PRINCIPLES.problem(fields);
        tooLong.ifPresent(problems::add);
        return tooLong.isPresent() ? Optional.empty() : Optional.of(new ModelReader(problems).model(fields));
    }

    private AssessmentModel model(Fields fields) {
        Schemas.require(SCHEMA, fields, problems);
        String id = fields.required("id");
        String version = fields.required("version");
        String title = fields.name("title");
        ModelStatus status = status(fields);
        String locale = locale(fields);
        scale = ScaleReader.read(fields, problems);
        List<NeedsGroup> groups = new ArrayList<>();
        for (Fields group : fields.list("groups")) {
            groups.add(new NeedsGroup(id(group), group.requiredName("name")));
            group.close();
        }
        List<Level> levels = new ArrayList<>();
        List<Fields> levelFields = fields.list("levels");
        LevelNames.tell(levelFields, problems);
        for (Fields level : levelFields) {
            levels.add(new Level(id(level), level.requiredName("name"), level.text("about")));
            level.close();
        }
        List<Principle> principles = new ArrayList<>();
        for (Fields principle : fields.list("principles")) {
            principles.add(principle(principle, groups, levels));
        }
        for (Map<String, String> swallowed : fields.itemsInTexts("id")) {
            principles.add(swallowed(swallowed, fields));
        }
        PrincipleNames.tell(fields.list("principles"), problems);
        for (String list : List.of("levels", "principles")) {
            if (fields.isAbsent(list)) {
                fields.missing(list);
            }
        }
        fields.close();
        return new AssessmentModel(
                id, version, title.isEmpty() ? id : title, status, locale, scale, groups, levels, principles);
    }

    /** A principle that a text has taken in: only its id and names, so that no sheet is told that there is none of it. */
    private static Principle swallowed(Map<String, String> keys, Fields fields) {
        String id = keys.getOrDefault("id", "");
        String name = keys.getOrDefault("name", id);
        return new Principle(
                id, "", name, keys.getOrDefault("shortName", name), "", new TreeMap<>(), "", List.of(), fields.at());
    }

    private Principle principle(Fields fields, List<NeedsGroup> groups, List<Level> levels) {
        String id = id(fields);
        List<String> levelIds = new ArrayList<>();
        for (Level level : levels) {
            levelIds.add(level.id());
        }
        String level = known(fields.requiredWord("level"), levelIds, Code.M04, "level", fields, "level");
        String name = fields.requiredName("name");
        String shortName = fields.name("shortName");
        if (shortName.length() > Principle.LONGEST_SHORT_NAME) {
            problems.add(fields.problem(
                            Code.M06,
                            fields.at("shortName"),
                            "the short name has " + shortName.length() + " characters",
                            shortName)
                    .withExpected("at most " + Principle.LONGEST_SHORT_NAME + " characters"));
        }
        String ideal = fields.required("ideal");
        Optional<Fields> given = fields.fields("descriptions");
        SortedMap<Integer, String> descriptions = given.isPresent() ? descriptions(given.get()) : new TreeMap<>();
        int explained = given.map(Fields::repeated).orElse(0);
        boolean isOfOtherKind = given.isEmpty() && !fields.isAbsent("descriptions");
        if (scale.isSure() && !isOfOtherKind) {
            for (int score : scale.values()) {
                boolean isMissing = !descriptions.containsKey(score) && !isInText(fields, score);
                if (isMissing && explained > 0) {
                    explained--;
                } else if (isMissing) {
                    problems.add(missing(fields, score, id));
                }
            }
        }
        String measured = fields.text("measured");
        List<String> groupIds = new ArrayList<>();
        for (NeedsGroup group : groups) {
            groupIds.add(group.id());
        }
        List<String> of = new ArrayList<>();
        for (String named : fields.texts("groups")) {
            String group = known(named, groupIds, Code.M05, "needs-based group", fields, "groups");
            if (!group.isEmpty()) {
                of.add(group);
            }
        }
        fields.close();
        return new Principle(
                id,
                level,
                name,
                shortName.isEmpty() ? name : shortName,
                ideal,
                descriptions,
                measured,
                of,
                fields.at());
    }

    private Problem missing(Fields fields, int score, String id) {
        return fields.problem(
                        Code.M03, fields.at("descriptions"), "the description of score " + score + " is missing", "")
                .withExpected("a description of each score from " + scale.min() + " to " + scale.max())
                .withAbout("principle " + id);
    }

    private static boolean isInText(Fields fields, int score) {
        return fields.isInText("descriptions") || fields.isInText(String.valueOf(score));
    }

    private SortedMap<Integer, String> descriptions(Fields fields) {
        SortedMap<Integer, String> descriptions = new TreeMap<>();
        Map<Integer, String> meant = new TreeMap<>();
        Set<String> pieces = fields.piecesBeside(ScaleWords::isNumber);
        for (String key : fields.keys()) {
            if (pieces.contains(key)) {
                continue;
            }
            String text = fields.text(key);
            if (!ScaleWords.isNumber(key) || (scale.isSure() && !scale.contains(Integer.parseInt(key)))) {
                Optional<Integer> score = ScaleWords.meant(key, scale);
                score.ifPresent(one -> meant.put(one, text));
                problems.add(fields.problem(
                                Code.M08, fields.at(key), Quoted.of(key) + " is no score of the scale " + scale, key)
                        .withExpected("the scores " + scale.min() + " to " + scale.max())
                        .withSuggestions(score.stream().map(String::valueOf).toList()));
            } else if (!text.isEmpty() && descriptions.putIfAbsent(Integer.parseInt(key), text) != null) {
                problems.add(again(fields, key));
            }
        }
        for (int score : scale.values()) {
            String text = fields.text(String.valueOf(score));
            if (!text.isEmpty()) {
                descriptions.putIfAbsent(score, text);
            }
        }
        for (Map.Entry<Integer, String> one : meant.entrySet()) {
            descriptions.putIfAbsent(one.getKey(), one.getValue());
        }
        fields.close();
        return descriptions;
    }

    /** That 1 and 01 are one score, of which only one description could count. */
    private static Problem again(Fields fields, String key) {
        int score = Integer.parseInt(key);
        return fields.problem(
                        Code.F17,
                        fields.at(key),
                        "the score " + score + " is described twice, here as " + Quoted.of(key),
                        key)
                .withExpected("one description of " + score);
    }

    private ModelStatus status(Fields fields) {
        String word = fields.text("status");
        for (ModelStatus status : ModelStatus.values()) {
            if (status.word().equalsIgnoreCase(word)) {
                return status;
            }
        }
        if (!word.isEmpty()) {
            List<String> words = List.of("unofficial-example", "official", "local");
            problems.add(fields.problem(
                            Code.F22, fields.at("status"), "the status " + Quoted.of(word) + " is not known", word)
                    .withExpected("one of " + String.join(", ", words))
                    .withSuggestions(DidYouMean.among(word, words)));
        }
        return ModelStatus.LOCAL;
    }

    private String locale(Fields fields) {
        String tag = fields.text("locale");
        if (tag.isEmpty()) {
            return "en-GB";
        }
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            problems.add(fields.problem(Code.M09, fields.at("locale"), Quoted.of(tag) + " is not a language tag", tag)
                    .withExpected("a language tag such as en-GB or cy"));
            return "en-GB";
        }
    }

    private String id(Fields fields) {
        String id = fields.requiredWord("id");
        if (!id.isEmpty() && !Identifiers.isCode(id)) {
            problems.add(fields.problem(Code.M07, fields.at("id"), Quoted.of(id) + " may not be an id", id)
                    .withExpected(Identifiers.CODE_RULE));
            String bare = fields.bareText("id");
            return Identifiers.isCode(bare) && ids.add(bare.toLowerCase(Locale.ROOT)) ? bare : id;
        } else if (!id.isEmpty() && !ids.add(id.toLowerCase(Locale.ROOT))) {
            problems.add(fields.problem(Code.M01, fields.at("id"), "the id \"" + id + "\" is given twice", id)
                    .withExpected("an id of its own for each group, level and principle"));
        }
        return id;
    }

    private String known(String id, List<String> known, Code code, String noun, Fields fields, String key) {
        for (String one : known) {
            if (one.equalsIgnoreCase(id)) {
                return one;
            }
        }
        if (!id.isEmpty()) {
            Location at = fields.at(key);
            problems.add(fields.problem(code, at, "the " + noun + " " + Quoted.of(id) + " is not known", id)
                    .withExpected(
                            known.isEmpty()
                                    ? "one of the model's " + noun + "s, of which there are none"
                                    : "one of " + Listed.of(known, 20))
                    .withSuggestions(DidYouMean.among(id, known)));
        }
        return "";
    }
}
