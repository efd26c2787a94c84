package thrive.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import thrive.files.definition.BundledModels;
import thrive.files.definition.Identifiers;
import thrive.model.site.Evidence;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;

/** Tells of files and folders that look as if they were meant for thrive, which does not read them. */
final class Strays {

    private static final List<String> SHEET_FOLDERS =
            Arrays.stream(SheetFolder.values()).map(SheetFolder::path).toList();
    private static final List<String> ROUND_FILES = List.of(SiteFolder.DECISION_FILE, "plan.csv");
    /** What a site's own model is mostly called. */
    private static final String MODEL_FILE = "principles.yaml";

    private static final List<String> WORKBOOKS = List.of(".xlsx", ".xlsm", ".xls", ".ods", ".numbers");
    private static final Set<String> NOT_FOR_READING = Set.of("reports", "templates", "docs");

    private final SiteFolder folder;
    private final List<String> rounds;
    /** Files that the site names: models, and where its evidence comes from. */
    private final Set<String> named = new HashSet<>();

    /** Whether the site names a model of its own, rather than one of ours or none. */
    private final boolean namesModel;

    private final Problems problems;
    /** Whether the site means to list rounds and mistyped the key: then that is the one thing to tell. */
    private final boolean roundsAreMistyped;

    private final TableFiles tableFiles;

    private Strays(SiteFolder folder, Site site, Problems problems) {
        this.folder = folder;
        // An id that may not be one has been told, and its folder is never looked into.
        this.rounds = site.rounds().stream()
                .map(Round::id)
                .filter(Identifiers::isFileName)
                .toList();
        this.problems = problems;
        this.roundsAreMistyped = problems.errors().stream()
                .anyMatch(problem ->
                        problem.code() == Code.F21 && problem.suggestions().contains("rounds"));
        this.namesModel = !site.model().isEmpty() && !BundledModels.ids().contains(site.model());
        this.tableFiles = new TableFiles(site.tables());
        named.add(site.model());
        site.rounds().forEach(round -> named.add(round.model()));
        site.evidence().stream().map(Evidence::source).forEach(named::add);
    }

    static void tell(SiteFolder folder, Site site, Problems problems) {
        Strays strays = new Strays(folder, site, problems);
        strays.besideTheRounds();
        strays.rounds.forEach(strays::inRound);
    }

    /**
     * Tells of the sheets of a kind that are not read, since they lie one folder too deep or in a folder of nearly the right name; for
     * those who read the kind, and nothing else of the round.
     */
    static void tellOfSheets(SiteFolder folder, Site site, Round round, SheetFolder kind, Problems problems) {
        Strays strays = new Strays(folder, site, problems);
        Path parent = folder.resolve(round.id());
        for (Path entry : strays.children(round.id())) {
            if (isFolder(entry)) {
                boolean isRead = isOneOf(SHEET_FOLDERS, entry, parent);
                boolean isKind = isRead
                        ? isOneOf(List.of(kind.path()), entry, parent)
                        : NearNames.among(name(entry), SHEET_FOLDERS).contains(kind.path());
                if (isKind) {
                    strays.folderInRound(entry, round.id(), parent);
                }
            } else if (strays.tableFiles.include(entry)) {
                strays.fileInRound(entry, round.id(), parent);
            }
        }
    }

    /** Tells of files that may have been meant for a round's decision, where it has none; for those who would read it. */
    static void tellOfDecision(SiteFolder folder, Site site, Round round, Problems problems) {
        if (folder.hasDecision(round)) {
            return;
        }
        Strays strays = new Strays(folder, site, problems);
        Path parent = folder.resolve(round.id());
        for (Path entry : strays.children(round.id())) {
            boolean isMeant = strays.near(name(entry), round.id()).contains(SiteFolder.DECISION_FILE)
                    || CloudPlaceholder.of(name(entry))
                            .filter(cloud -> cloud.name().equals(SiteFolder.DECISION_FILE))
                            .isPresent();
            if (isMeant && !Files.isDirectory(entry)) {
                strays.fileInRound(entry, round.id(), parent);
            }
        }
    }

    private void besideTheRounds() {
        for (Path entry : SiteFolder.children(folder.root())) {
            String name = name(entry);
            if (isFolder(entry) && !isOneOf(rounds, entry, folder.root()) && looksLikeARound(name)) {
                tellNoRound(name);
            } else if (Files.isRegularFile(entry) && isCopyOfSite(entry)) {
                tell(
                        name,
                        "the file " + Quoted.of(name) + " is not read",
                        SiteFolder.SITE_FILE + ", which is the one that counts",
                        List.of());
            } else if (belongsInARound(entry)) {
                String kind = Files.isDirectory(entry) ? "folder " : "file ";
                tell(
                        name,
                        "the " + kind + Quoted.of(name) + " lies beside the rounds and is not read",
                        "it inside the folder of its round: " + String.join(", ", rounds),
                        List.of());
            } else if (isModelNobodyNames(name)) {
                tell(
                        name,
                        "the file " + Quoted.of(name) + " is not read: site.yaml does not name it",
                        "a line \"model: " + name + "\" in site.yaml",
                        List.of());
            } else if (!named.contains(name)) {
                tellSheetOutside(entry, name);
            }
        }
    }

    /** A table's sheet beside the rounds, or in a folder that is none. */
    private void tellSheetOutside(Path entry, String name) {
        Optional<Path> sheet = isFolder(entry)
                ? children(name).stream()
                        .filter(tableFiles::include)
                        .filter(file ->
                                !isOneOf(rounds, entry, folder.root()) && !named.contains(name + "/" + name(file)))
                        .findFirst()
                : Optional.of(entry).filter(tableFiles::include);
        sheet.ifPresent(file -> tell(
                isFolder(entry) ? name + "/" + name(file) : name,
                "the file " + Quoted.of(name(file)) + " is called like the sheet of a table and is not read",
                "it in the folder of its round: ROUND/" + String.join(", ROUND/", SHEET_FOLDERS),
                List.of()));
    }

    private void tellNoRound(String name) {
        if (!roundsAreMistyped) {
            tell(
                    name,
                    "the folder " + Quoted.of(name) + " is no round of the site and is not read",
                    rounds.isEmpty() ? "" : "a round of site.yaml: " + String.join(", ", rounds),
                    NearNames.among(name, rounds));
        }
    }

    private boolean belongsInARound(Path entry) {
        String name = name(entry).toLowerCase(Locale.ROOT);
        return Files.isDirectory(entry)
                ? SHEET_FOLDERS.contains(name) && !isOneOf(rounds, entry, folder.root())
                : ROUND_FILES.contains(name) && !named.contains(name(entry));
    }

    private boolean isModelNobodyNames(String name) {
        return name.equalsIgnoreCase(MODEL_FILE) && !namesModel && !named.contains(name);
    }

    private boolean isCopyOfSite(Path entry) {
        return !named.contains(name(entry))
                && !isOneOf(List.of(SiteFolder.SITE_FILE), entry, folder.root())
                && NearNames.isCopy(name(entry), SiteFolder.SITE_FILE);
    }

    private boolean looksLikeARound(String name) {
        List<Path> children = children(name);
        boolean hasSheets = children.stream()
                .filter(child -> Files.isDirectory(child))
                .anyMatch(child -> isNear(name(child), SHEET_FOLDERS));
        boolean hasDecision = children.stream().anyMatch(child -> isNear(name(child), ROUND_FILES));
        return hasSheets || (hasDecision && isNear(name, rounds));
    }

    private static boolean isNear(String name, List<String> known) {
        return known.contains(name) || !NearNames.among(name, known).isEmpty();
    }

    private void inRound(String round) {
        Path parent = folder.resolve(round);
        for (Path entry : children(round)) {
            if (isFolder(entry)) {
                folderInRound(entry, round, parent);
            } else if (!Files.isDirectory(entry)) {
                fileInRound(entry, round, parent);
            }
        }
    }

    private void folderInRound(Path entry, String round, Path parent) {
        String path = round + "/" + name(entry);
        if (isOneOf(SHEET_FOLDERS, entry, parent)) {
            foldersAmongSheets(path);
            return;
        }
        tell(
                path,
                "the folder " + Quoted.of(name(entry)) + " is not read",
                "the folders of a round: " + String.join(", ", SHEET_FOLDERS),
                NearNames.among(name(entry), SHEET_FOLDERS));
    }

    private void foldersAmongSheets(String path) {
        children(path).stream().filter(entry -> Files.isDirectory(entry)).forEach(entry -> {
            String message = "the folder " + Quoted.of(name(entry)) + " is not read, nor what lies in it";
            tell(path + "/" + name(entry), message, "sheets right in " + Quoted.of(path), List.of());
        });
    }

    private void fileInRound(Path entry, String round, Path parent) {
        String name = name(entry);
        String path = round + "/" + name;
        CloudPlaceholder.of(name).ifPresent(cloud -> problems.add(cloud.problem(Code.S14, path)));
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> near = near(name, round);
        boolean suspect = lower.endsWith(".yaml")
                || lower.endsWith(".yml")
                || lower.endsWith(".csv")
                || WORKBOOKS.stream().anyMatch(lower::endsWith)
                || tableFiles.include(entry)
                || (!near.isEmpty() && (lower.endsWith(".txt") || isDecisionMissing(round)));
        boolean isNamed = named.contains(path) || named.contains(name);
        if (suspect && !isNamed && !lower.startsWith("readme") && !isOneOf(ROUND_FILES, entry, parent)) {
            tell(
                    path,
                    "the file " + Quoted.of(name) + " is not read",
                    SiteFolder.DECISION_FILE + "; sheets lie in " + String.join(", ", SHEET_FOLDERS),
                    near);
        }
    }

    /** Which file of a round may be meant by one; where its decision is missing, whatever is called a decision may be it. */
    private List<String> near(String name, String round) {
        List<String> near = NearNames.among(name, ROUND_FILES);
        return near.isEmpty() && isDecisionMissing(round) ? NearNames.ofDecision(name) : near;
    }

    private boolean isDecisionMissing(String round) {
        return !Files.exists(folder.resolve(round).resolve(SiteFolder.DECISION_FILE));
    }

    /** Whether it is read under one of the names: where capitals make no difference, "Scores" is "scores". */
    private static boolean isOneOf(List<String> names, Path entry, Path parent) {
        String name = name(entry);
        return names.contains(name)
                || names.stream()
                        .filter(name::equalsIgnoreCase)
                        .anyMatch(known -> isSame(parent.resolve(known), entry));
    }

    private static boolean isSame(Path known, Path entry) {
        try {
            return Files.exists(known) && Files.isSameFile(known, entry);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isFolder(Path entry) {
        return Files.isDirectory(entry) && !NOT_FOR_READING.contains(name(entry).toLowerCase(Locale.ROOT));
    }

    /** What lies in a folder of the site; nothing where a link leads out of it. */
    private List<Path> children(String path) {
        Optional<Path> inside = folder.folder(path);
        return inside.map(SiteFolder::children).orElse(List.of());
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }

    private void tell(String path, String message, String expected, List<String> suggestions) {
        problems.add(Problem.of(Code.S14, Location.of(path), message)
                .withExpected(expected)
                .withSuggestions(suggestions));
    }
}
