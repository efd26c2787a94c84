package thrive.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

import thrive.baseline.Baseline;
import thrive.baseline.BaselineCount;
import thrive.consensus.Consensus;
import thrive.consensus.ConsensusCount;
import thrive.consensus.Findings;
import thrive.consensus.profile.Profile;
import thrive.consensus.robust.Robustness.Part;
import thrive.gap.GapAnalysis;
import thrive.gap.GapMerge;
import thrive.model.AssessmentModel;
import thrive.model.Level;
import thrive.model.ModelStatus;
import thrive.model.Principle;
import thrive.model.Scale;
import thrive.model.sheet.Answer;
import thrive.model.sheet.GapColumn;
import thrive.model.sheet.GapRow;
import thrive.model.sheet.GapSheet;
import thrive.model.sheet.RankedPrinciple;
import thrive.model.sheet.RankingSheet;
import thrive.model.sheet.ScoreEntry;
import thrive.model.sheet.ScoreSheet;
import thrive.model.site.SiteTable;
import thrive.problem.Location;

/** Small places made up for tests: principles P1, P2, …, and tables whose sheets are written as one line of signs. */
public record Sample(AssessmentModel model, List<SiteTable> tables, String place) {

    private static final Location NOWHERE = Location.of("sample");
    private static final List<Level> LEVELS =
            List.of(new Level("macro", "Macro", ""), new Level("meso", "Meso", ""), new Level("micro", "Micro", ""));

    public static Sample of(int principles, String... tables) {
        List<Principle> all = IntStream.rangeClosed(1, principles)
                .mapToObj(i -> principle(i, principles, "Principle number " + i))
                .toList();
        return new Sample(
                model(all, "en-GB"), List.of(tables).stream().map(Sample::table).toList(), "Testford");
    }

    /** The same place with other words for all that people can type. */
    public Sample saying(String words) {
        List<Principle> all = new ArrayList<>();
        for (Principle p : model.principles()) {
            all.add(new Principle(p.id(), p.level(), words, words, words, p.descriptions(), words, p.groups(), p.at()));
        }
        List<SiteTable> said = tables.stream()
                .map(t -> new SiteTable(t.id(), words, t.people(), t.sectors(), t.at()))
                .toList();
        return new Sample(model(all, model.locale()), said, words);
    }

    public Sample inLanguage(String locale) {
        return new Sample(model(model.principles(), locale), tables, place);
    }

    private static AssessmentModel model(List<Principle> principles, String locale) {
        return new AssessmentModel(
                "sample",
                "1",
                "Sample model",
                ModelStatus.LOCAL,
                locale,
                Scale.ONE_TO_FOUR,
                List.of(),
                LEVELS,
                principles);
    }

    private static Principle principle(int i, int all, String name) {
        String level = LEVELS.get((i - 1) * LEVELS.size() / all).id();
        return new Principle("P" + i, level, name, name, "Ideal " + i, new TreeMap<>(), "", List.of(), NOWHERE);
    }

    private static SiteTable table(String id) {
        return new SiteTable(id, id, OptionalInt.empty(), List.of(), NOWHERE);
    }

    public SiteFacts facts() {
        LocalDate day = LocalDate.of(2026, 3, 12);
        return new SiteFacts(
                place,
                "Baseline",
                Optional.of(day),
                Optional.of(day),
                Optional.of(day),
                model,
                tables,
                List.of(),
                Phrase.nothing());
    }

    public List<String> ids() {
        return tables.stream().map(SiteTable::id).toList();
    }

    /** A table's answers, principle by principle: a digit, {@code ?} for don't know, {@code x} for not applicable, {@code .} for blank. */
    public ScoreSheet scores(String table, String answers) {
        List<ScoreEntry> entries = new ArrayList<>();
        for (int i = 0; i < answers.length(); i++) {
            entries.add(
                    new ScoreEntry(model.principles().get(i).id(), answer(answers.charAt(i)), "", "", "", "", NOWHERE));
        }
        return new ScoreSheet(table, entries, NOWHERE);
    }

    private static Answer answer(char sign) {
        return switch (sign) {
            case '?' -> new Answer.DontKnow();
            case 'x' -> new Answer.NotApplicable();
            case '.' -> new Answer.Blank();
            default -> new Answer.Scored(sign - '0');
        };
    }

    /** The baseline of one line of answers for each table, in the order of the tables. */
    public Baseline baseline(String... answers) {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            sheets.add(scores(ids().get(i), answers[i]));
        }
        return BaselineCount.of(model, ids(), sheets);
    }

    /** The consensus of one list for each table, such as {@code "P1 P2=P3"}. */
    public Consensus consensus(String... lists) {
        List<RankingSheet> sheets = new ArrayList<>();
        for (int i = 0; i < lists.length; i++) {
            sheets.add(ranking(ids().get(i), lists[i]));
        }
        return ConsensusCount.of(Profile.of(model.ids(), ids(), sheets), 5);
    }

    /** All that is found of a consensus. */
    public static Findings findings(Consensus consensus) {
        return Findings.of(
                consensus.profile(), consensus.method(), consensus.top(), EnumSet.allOf(Part.class), () -> false);
    }

    /** The gap analysis of one row about P1 in which every cell holds the same words. */
    public GapAnalysis gaps(String words) {
        Map<GapColumn, List<GapRow.Item>> items = new EnumMap<>(GapColumn.class);
        for (GapColumn column : GapColumn.values()) {
            items.put(column, List.of(new GapRow.Item(words, NOWHERE)));
        }
        GapRow row = new GapRow("P1", words, items, words, words, NOWHERE);
        GapRow other = new GapRow("P2", words, items, words, words, NOWHERE);
        GapSheet sheet = new GapSheet(ids().get(0), List.of(row, other), NOWHERE);
        return GapMerge.of(model, GapAnalysis.ChosenBy.AGREED, List.of("P1"), ids(), List.of(sheet));
    }

    private static RankingSheet ranking(String table, String list) {
        List<RankedPrinciple> ranked = new ArrayList<>();
        for (String group : list.isEmpty() ? new String[0] : list.split(" ", -1)) {
            int rank = ranked.size() + 1;
            for (String id : group.split("=", -1)) {
                ranked.add(new RankedPrinciple(rank, id, "", NOWHERE));
            }
        }
        return new RankingSheet(table, ranked, NOWHERE);
    }
}
