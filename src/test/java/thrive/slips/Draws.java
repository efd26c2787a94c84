package thrive.slips;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws sites and slips by chance, and keeps what came of each. */
public final class Draws {

    /** How many slips are tried on one site, each on a copy of its own. */
    private static final int SLIPS_OF_A_SITE = 5;

    private static final int SHOWN = 40;

    private final Program program;
    private final Path work;
    private final long seed;
    private final List<Slip> slips;
    private final Map<String, Map<Outcome, Integer>> outcomes = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private int silent;

    /**
     * A run of draws.
     *
     * @param work an empty folder
     * @param only a part of the names of the slips to be drawn; blank for all
     */
    public Draws(Program program, Path work, long seed, String only) {
        this.program = program;
        this.work = work;
        this.seed = seed;
        this.slips = AllSlips.LIST.stream().filter(s -> label(s).contains(only)).toList();
    }

    /** How many kinds of slips there are to draw from. */
    public int kinds() {
        return slips.size();
    }

    /** Makes the draws from one number to another. */
    public void draw(int from, int number) {
        Draft site = new Draft(new Draft.Facts("", List.of(), List.of(), false, 1, 4));
        Results clean = new Results(new Program.Ran(0, "", ""), List.of(), Map.of());
        int drawnSite = -1;
        for (int draw = from; draw < from + number; draw++) {
            if (draw / SLIPS_OF_A_SITE != drawnSite) {
                drawnSite = draw / SLIPS_OF_A_SITE;
                site = RandomSite.of(random(-1 - drawnSite));
                clean = clean(site, drawnSite);
            }
            slip(draw, site, clean);
        }
    }

    /** The slips that had an outcome they must not have, with the difference. */
    public List<String> failures() {
        return failures;
    }

    /** How many figures changed without a word. */
    public int silent() {
        return silent;
    }

    /** A line for each kind of slip: how often each outcome was seen. */
    public String summary() {
        return outcomes.entrySet().stream()
                .map(e -> String.format("%-64s %s", e.getKey(), e.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private Results clean(Draft site, int number) {
        Path folder = written(site, "clean");
        Results results = Results.of(program, folder);
        if (!results.isClean()) {
            throw new AssertionError("site " + number + " of seed " + seed + " has problems of its own"
                    + Told.shown(results.told().stream().filter(Told::isError).toList()));
        }
        return results;
    }

    private void slip(int draw, Draft site, Results clean) {
        Random random = random(draw);
        Optional<Touched> touched = Optional.empty();
        Draft draft = site;
        Slip slip = slips.get(0);
        for (int tries = 0; touched.isEmpty() && tries < 500; tries++) {
            slip = slips.get(random.nextInt(slips.size()));
            draft = site.copy();
            touched = slip.apply(draft, random);
        }
        if (touched.isPresent()) {
            boolean respondents = !site.sheets(sheet -> sheet.has("respondent")).isEmpty();
            Path folder = written(draft, "slip");
            keep(draw, slip, touched.get(), Judge.judge(program, clean, folder, slip, touched.get(), respondents));
        }
    }

    private void keep(int draw, Slip slip, Touched touched, Verdict verdict) {
        outcomes.computeIfAbsent(label(slip), s -> new EnumMap<>(Outcome.class))
                .merge(verdict.outcome(), 1, Integer::sum);
        silent += verdict.outcome() == Outcome.SILENT ? 1 : 0;
        if (!slip.allowed().contains(verdict.outcome())) {
            failures.add(verdict.outcome() + " -Dslips.seed=" + seed + " -Dslips.from=" + draw + " -Dslips=1: "
                    + label(slip) + " in " + touched.files() + ", allowed " + slip.allowed() + verdict.why());
        }
    }

    /** The first failures in words, silent ones first. */
    public String firstFailures() {
        return failures.stream()
                .sorted(Comparator.comparing(f -> !f.startsWith(Outcome.SILENT.name())))
                .limit(SHOWN)
                .collect(Collectors.joining("\n"));
    }

    private static String label(Slip slip) {
        return String.format("%2d %s", slip.point(), slip.name());
    }

    private Random random(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        IntStream.range(0, 10).forEach(i -> random.nextInt());
        return random;
    }

    private Path written(Draft draft, String name) {
        Path folder = work.resolve(name);
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        draft.write(folder);
        return folder;
    }
}
