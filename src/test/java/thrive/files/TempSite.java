package thrive.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import thrive.files.intake.GapSheets;
import thrive.files.intake.RankingSheets;
import thrive.files.intake.ScoreSheets;
import thrive.files.intake.SheetFile;
import thrive.model.AssessmentModel;
import thrive.model.sheet.GapSheet;
import thrive.model.sheet.RankingSheet;
import thrive.model.sheet.ScoreSheet;
import thrive.model.site.Decision;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Problems;

/** A small site in a temporary folder: two tables, one round, six principles. */
public final class TempSite {

    public static final String SITE = """
            schema: thrive-site/1
            place: Riverbank
            model: principles.yaml
            tables:
              - {id: red, name: Red table}
              - {id: blue}
            rounds:
              - {id: baseline, scored: 2026-03-12}
            """;

    /** A site that lists no tables, so that every table is welcome. */
    public static final String UNLISTED =
            "schema: thrive-site/1\nplace: P\nmodel: principles.yaml\nrounds: [{id: baseline}]\n";

    public static final String MODEL = """
            schema: thrive-model/1
            id: six
            version: 1
            levels:
              - {id: meso, name: Meso}
            principles:
              - id: MAC-1
                level: meso
                name: One policy
                ideal: All agencies follow one policy.
                descriptions: {1: a, 2: b, 3: c, 4: d}
              - {id: MAC-2, level: meso, name: One budget, ideal: i, descriptions: {1: a, 2: b, 3: c, 4: d}}
              - {id: MES-1, level: meso, name: Needs first, ideal: i, descriptions: {1: a, 2: b, 3: c, 4: d}}
              - {id: MES-2, level: meso, name: Easy ways in, ideal: i, descriptions: {1: a, 2: b, 3: c, 4: d}}
              - {id: MIC-1, level: meso, name: Shared decisions, ideal: i, descriptions: {1: a, 2: b, 3: c, 4: d}}
              - {id: MIC-2, level: meso, name: Clear endings, ideal: i, descriptions: {1: a, 2: b, 3: c, 4: d}}
            """;

    private final Path root;

    /** The site in an empty folder. */
    public TempSite(Path root) {
        this.root = root;
        with("site.yaml", SITE).with("principles.yaml", MODEL);
    }

    private TempSite() {
        this.root = Path.of("");
    }

    /** A site that is nowhere yet: what a field holds before its test begins. */
    public static TempSite unwritten() {
        return new TempSite();
    }

    public Path root() {
        return root;
    }

    /** Puts a file into the site, as UTF-8. */
    public TempSite with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public TempSite with(String name, byte[] bytes) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(root));
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the readers make of the whole site. */
    public Read read() {
        Read read = new Read();
        SiteFolder folder = SiteFolder.at(root);
        folder.site(read.problems).ifPresent(site -> {
            folder.strays(site, read.problems);
            for (Round round : site.rounds()) {
                folder.model(site, Optional.of(round), read.problems)
                        .ifPresent(model -> read.round(folder, site, round, model));
            }
        });
        return read;
    }

    /** Says when a file was last saved. */
    TempSite saved(String file, String instant) {
        try {
            Files.setLastModifiedTime(root.resolve(file), FileTime.from(Instant.parse(instant)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sheets, decisions and problems of a site. */
    public static final class Read {
        public final Problems problems = new Problems();
        public final List<ScoreSheet> scores = new ArrayList<>();
        public final List<RankingSheet> rankings = new ArrayList<>();
        public final List<GapSheet> gaps = new ArrayList<>();
        public final List<Decision> decisions = new ArrayList<>();

        private void round(SiteFolder folder, Site site, Round round, AssessmentModel model) {
            scores.addAll(ScoreSheets.read(sheets(folder, round, SheetFolder.SCORES), model, site.tables(), problems));
            rankings.addAll(
                    RankingSheets.read(sheets(folder, round, SheetFolder.RANKINGS), model, site.tables(), 5, problems));
            gaps.addAll(GapSheets.read(sheets(folder, round, SheetFolder.GAPS), model, site.tables(), problems));
            folder.decision(round, model, 5, problems).ifPresent(decisions::add);
        }

        private List<SheetFile> sheets(SiteFolder folder, Round round, SheetFolder kind) {
            return folder.sheets(round, kind, problems);
        }

        /** The problems of one code. */
        public List<Problem> of(Code code) {
            return problems.sorted().stream().filter(p -> p.code() == code).toList();
        }

        /** The codes of all problems, each once, in order. */
        public List<Code> codes() {
            return problems.sorted().stream()
                    .map(Problem::code)
                    .distinct()
                    .sorted()
                    .toList();
        }

        /** {@code red MES-2=3 MIC-1=DK …}: every row of the score sheets, one sheet to a line. */
        public String scoresAsText() {
            StringBuilder text = new StringBuilder();
            for (ScoreSheet sheet : scores) {
                text.append(sheet.table());
                sheet.entries()
                        .forEach(e -> text.append(' ')
                                .append(e.principle())
                                .append('=')
                                .append(word(e.answer())));
                text.append('\n');
            }
            return text.toString();
        }

        /** {@code red 1=MES-2 2=MIC-1 …}: every ranking, best first, one sheet to a line. */
        public String rankingsAsText() {
            StringBuilder text = new StringBuilder();
            for (RankingSheet sheet : rankings) {
                text.append(sheet.table());
                sheet.inOrder()
                        .forEach(r ->
                                text.append(' ').append(r.rank()).append('=').append(r.principle()));
                text.append('\n');
            }
            return text.toString();
        }

        private static String word(thrive.model.sheet.Answer answer) {
            if (answer instanceof thrive.model.sheet.Answer.Scored scored) {
                return String.valueOf(scored.score());
            }
            return answer instanceof thrive.model.sheet.Answer.DontKnow
                    ? "DK"
                    : answer instanceof thrive.model.sheet.Answer.NotApplicable ? "NA" : "-";
        }
    }
}
