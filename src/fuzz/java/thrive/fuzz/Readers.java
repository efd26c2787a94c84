package thrive.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import thrive.files.ballots.BallotFile;
import thrive.files.definition.DecisionReader;
import thrive.files.definition.ModelReader;
import thrive.files.definition.SiteReader;
import thrive.files.intake.GapSheets;
import thrive.files.intake.RankingSheets;
import thrive.files.intake.ScoreSheets;
import thrive.files.intake.SheetFile;
import thrive.files.intake.WeightSheets;
import thrive.files.text.FileKind;
import thrive.files.text.TextFile;
import thrive.files.text.TextReader;
import thrive.model.AssessmentModel;
import thrive.model.election.Election;
import thrive.model.sheet.GapSheet;
import thrive.model.sheet.RankingSheet;
import thrive.model.sheet.ScoreSheet;
import thrive.model.site.Decision;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.model.site.SiteTable;
import thrive.problem.Location;
import thrive.problem.Problems;

/** The readers of the program, each given the bytes of one file: the only class here that knows how they are called. */
final class Readers {

    private static final Round ROUND = new Round(
            "baseline", "Baseline", Optional.empty(), Optional.empty(), Optional.empty(), "", Location.of("site.yaml"));

    /** The principles that sheets and decisions may speak of. */
    static final String MODEL = """
            schema: thrive-model/1
            id: six
            version: 1
            levels:
              - {id: meso, name: Meso}
            principles:
              - {id: P-1, level: meso, name: One policy, ideal: i, descriptions: {1: a, 2: b, 3: c, 4: d}}
              - {id: P-2, level: meso, name: One budget, ideal: i, descriptions: {1: a, 2: b, 3: c, 4: d}}
              - {id: P-3, level: meso, name: Needs first, ideal: i, descriptions: {1: a, 2: b, 3: c, 4: d}}
              - {id: P-4, level: meso, name: Easy ways in, ideal: i, descriptions: {1: a, 2: b, 3: c, 4: d}}
              - {id: P-5, level: meso, name: Shared decisions, ideal: i, descriptions: {1: a, 2: b, 3: c, 4: d}}
              - {id: P-6, level: meso, name: Clear endings, ideal: i, descriptions: {1: a, 2: b, 3: c, 4: d}}
            """;

    private static final List<String> TABLES = List.of("red", "blue", "green");
    private static final AssessmentModel SIX = ModelReader.read(new TextFile("principles.yaml", MODEL), new Problems())
            .orElseThrow();
    private static final Path FOLDER = folder();

    private final Problems problems = new Problems();

    /** What was told while reading. */
    Problems problems() {
        return problems;
    }

    List<ScoreSheet> scores(byte[] bytes) {
        return ScoreSheets.read(sheet(bytes), SIX, tables(), problems);
    }

    List<RankingSheet> rankings(byte[] bytes) {
        return RankingSheets.read(sheet(bytes), SIX, tables(), 5, problems);
    }

    List<GapSheet> gaps(byte[] bytes) {
        return GapSheets.read(sheet(bytes), SIX, tables(), problems);
    }

    Optional<Map<String, BigDecimal>> weights(byte[] bytes) {
        return WeightSheets.read(sheet(bytes).get(0), List.of(), TABLES, TABLES, problems);
    }

    Optional<Site> site(byte[] bytes) {
        return yaml(bytes).flatMap(file -> SiteReader.read(file, problems));
    }

    Optional<AssessmentModel> model(byte[] bytes) {
        return yaml(bytes).flatMap(file -> ModelReader.read(file, problems));
    }

    Optional<Decision> decision(byte[] bytes) {
        return yaml(bytes).flatMap(file -> DecisionReader.read(file, ROUND, SIX, 5, problems));
    }

    /**
     * The election in a file.
     *
     * @param ending the ending of its name, by which PrefLib's files are known
     */
    Optional<Election> ballots(byte[] bytes, String ending) {
        return BallotFile.read(written(bytes, "ballots." + ending), "ballots." + ending, problems);
    }

    private static List<SiteTable> tables() {
        return TABLES.stream()
                .map(id -> new SiteTable(id, id, OptionalInt.empty(), List.of(), Location.of("site.yaml")))
                .toList();
    }

    private static List<SheetFile> sheet(byte[] bytes) {
        return List.of(new SheetFile(written(bytes, "red.csv"), "red.csv", "red"));
    }

    private Optional<TextFile> yaml(byte[] bytes) {
        return TextReader.read(written(bytes, "file.yaml"), "file.yaml", FileKind.YAML, problems);
    }

    private static Path written(byte[] bytes, String name) {
        try {
            return Files.write(FOLDER.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("thrive-fuzz");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes as text, for those who count what is in it. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
