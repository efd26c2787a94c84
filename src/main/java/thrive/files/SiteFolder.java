package thrive.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import thrive.files.definition.BundledModels;
import thrive.files.definition.DecisionReader;
import thrive.files.definition.SiteReader;
import thrive.files.intake.SheetFile;
import thrive.files.text.FileKind;
import thrive.files.text.TextFile;
import thrive.files.text.TextReader;
import thrive.model.AssessmentModel;
import thrive.model.site.Decision;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.problem.Code;
import thrive.problem.DidYouMean;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.problem.Quoted;
import thrive.text.LatePattern;

/** A site's folder: which files it has, and what they hold. Nothing outside the folder is read. */
public final class SiteFolder {

    /** The file that makes a folder a site. */
    public static final String SITE_FILE = "site.yaml";

    /** The file in which a round's decision is recorded. */
    public static final String DECISION_FILE = "decision.yaml";

    private static final LatePattern MODEL_PATH = LatePattern.of("\\.ya?ml$|[/\\\\]", Pattern.CASE_INSENSITIVE);

    private final Path root;
    private final ReadModels models = new ReadModels();

    private SiteFolder(Path root) {
        this.root = root;
    }

    /** The site in just this folder, whether or not it has a {@code site.yaml}. */
    public static SiteFolder at(Path root) {
        return new SiteFolder(root);
    }

    /** The nearest site from a folder upwards, no further than the root of its git repository. */
    public static Optional<SiteFolder> nearest(Path start) {
        for (Path folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(SITE_FILE))) {
                return Optional.of(new SiteFolder(folder));
            }
            if (Files.exists(folder.resolve(".git"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the folder has a {@code site.yaml}. */
    public boolean exists() {
        return Files.isRegularFile(root.resolve(SITE_FILE));
    }

    /** Whether something stands at a path. */
    public static boolean isThere(Path path) {
        return Files.exists(path);
    }

    /** Whether the round has a decision. */
    public boolean hasDecision(Round round) {
        return inside(round.id() + "/" + DECISION_FILE).filter(Files::exists).isPresent();
    }

    public Path root() {
        return root;
    }

    /** A path inside the site, for writing. */
    public Path resolve(String path) {
        return root.resolve(path);
    }

    /**
     * A path inside the site, for writing, which stays inside when every link on its way is followed.
     *
     * @throws FileSystemException where it does not
     */
    public Path forWriting(String path) throws FileSystemException {
        Path target =
                inside(path).orElseThrow(() -> new FileSystemException(path, null, "the path leads out of the site"));
        Path there = target;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            // A site that is yet to be made has no links of its own.
            if (there != null && Files.exists(root) && !there.toRealPath().startsWith(root.toRealPath())) {
                throw new FileSystemException(target.toString(), null, "a link leads out of the site");
            }
            return target;
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new FileSystemException(target.toString(), null, String.valueOf(e.getMessage()));
        }
    }

    /** The site's definition, or nothing where a problem says why. */
    public Optional<Site> site(Problems problems) {
        Optional<TextFile> file = text(SITE_FILE, problems);
        Optional<Site> site = file.isPresent() ? SiteReader.read(file.get(), problems) : Optional.empty();
        return site.isPresent() ? Optional.of(RoundFolders.spelt(site.get(), root)) : Optional.empty();
    }

    /** The model of a round, or of the site where no round is meant; nothing where a problem says why. */
    public Optional<AssessmentModel> model(Site site, Optional<Round> round, Problems problems) {
        String name = modelName(site, round);
        return models.model(name, () -> modelText(name, round, problems), problems);
    }

    private Optional<TextFile> modelText(String name, Optional<Round> round, Problems problems) {
        Problems ofFile = new Problems();
        Optional<TextFile> file = BundledModels.file(name).or(() -> modelFile(name, ofFile));
        for (Problem problem : ofFile.sorted()) {
            problems.add(whereNamed(problem, round));
        }
        return file;
    }

    /** The name by which the site chooses the model of a round. */
    public static String modelName(Site site, Optional<Round> round) {
        String ofRound = round.map(Round::model).orElse("");
        String chosen = ofRound.isEmpty() ? site.model() : ofRound;
        return chosen.isEmpty() ? BundledModels.DEFAULT : chosen;
    }

    private Optional<TextFile> modelFile(String name, Problems problems) {
        boolean isPath = MODEL_PATH.matcher(name).find();
        if (isPath) {
            return text(name, problems);
        }
        problems.add(Problem.of(Code.S01, siteFile(), "there is no model " + Quoted.of(name))
                .withValue(name)
                .withExpected("a file of the site such as principles.yaml, or a bundled model: "
                        + String.join(", ", BundledModels.ids()))
                .withSuggestions(DidYouMean.among(name, BundledModels.ids())));
        return Optional.empty();
    }

    /** A problem of the site's file as a whole, or of a file that is not there, told at the line that names the model. */
    private Problem whereNamed(Problem problem, Optional<Round> round) {
        boolean isThere = inside(problem.at().file()).filter(Files::exists).isPresent();
        if (isThere && !problem.at().equals(siteFile())) {
            return problem;
        }
        Problems told = new Problems();
        return text(SITE_FILE, told)
                .flatMap(file -> SiteReader.whereModelIsNamed(file, round)
                        .map(at -> problem.withAt(at).withExcerpt(file.excerpt(at))))
                .orElse(problem);
    }

    private static Location siteFile() {
        return Location.of(SITE_FILE);
    }

    /**
     * What the room decided in a round, or nothing where it has not yet or a problem says why not.
     *
     * @param fewest how many priorities are enough
     */
    public Optional<Decision> decision(Round round, AssessmentModel model, int fewest, Problems problems) {
        String name = round.id() + "/" + DECISION_FILE;
        if (!hasDecision(round)) {
            return Optional.empty();
        }
        return text(name, problems).flatMap(file -> DecisionReader.read(file, round, model, fewest, problems));
    }

    /** The sheets of a kind that lie in a round's folder, by name; other files among them are told. */
    public List<SheetFile> sheets(Round round, SheetFolder folder, Problems problems) {
        String path = round.id() + "/" + folder.path();
        List<SheetFile> sheets = new ArrayList<>();
        for (Path entry : entries(path)) {
            String name = String.valueOf(entry.getFileName());
            String shown = path + "/" + name;
            Optional<CloudPlaceholder> inCloud = CloudPlaceholder.of(name);
            if (inCloud.isPresent()) {
                problems.add(inCloud.get().problem(Code.S13, shown));
            } else if (!name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                problems.add(
                        Problem.of(Code.S13, Location.of(shown), "\"" + name + "\" is no .csv file and is not read")
                                .withExpected("sheets saved as CSV: in Excel, \"CSV UTF-8 (Comma delimited)\""));
            } else if (isInside(entry, shown, problems)) {
                sheets.add(new SheetFile(entry, shown, name.substring(0, name.length() - 4)));
            }
        }
        return sheets;
    }

    /** Tells of files and folders that look as if they were meant to be read, and are not. */
    public void strays(Site site, Problems problems) {
        Strays.tell(this, site, problems);
    }

    /** Tells of sheets of a kind that a round may have, and that are not read where they lie. */
    public void straySheets(Site site, Round round, SheetFolder kind, Problems problems) {
        Strays.tellOfSheets(this, site, round, kind, problems);
    }

    /** Tells of a decision that a round may have, and that is not read under its name. */
    public void strayDecision(Site site, Round round, Problems problems) {
        Strays.tellOfDecision(this, site, round, problems);
    }

    /** Whether a round has any sheet of a kind. */
    public boolean hasSheets(Round round, SheetFolder folder) {
        return !sheets(round, folder, new Problems()).isEmpty();
    }

    private List<Path> entries(String folder) {
        List<Path> entries = new ArrayList<>();
        Optional<Path> inside = inside(folder);
        for (Path entry : inside.isPresent() ? children(inside.get()) : List.<Path>of()) {
            if (!Files.isDirectory(entry)) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** A folder of the site, or nothing where the name or a link leads out of it. */
    Optional<Path> folder(String name) {
        return inside(name).filter(path -> isInside(path, name, new Problems()));
    }

    /** What lies in a folder, by name, but for what the system puts there; nothing where it is no folder. */
    static List<Path> children(Path folder) {
        List<Path> entries = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return entries;
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                String name = String.valueOf(entry.getFileName());
                if (!SystemFiles.include(name)) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw new UnreadableFolder(folder, new IOException(e));
        } catch (IOException e) {
            throw new UnreadableFolder(folder, e);
        }
        entries.sort((one, other) -> String.valueOf(one.getFileName()).compareTo(String.valueOf(other.getFileName())));
        return entries;
    }

    private Optional<TextFile> text(String name, Problems problems) {
        Optional<Path> path = inside(name);
        if (path.isEmpty()) {
            problems.add(Problem.of(Code.F24, siteFile(), "the path " + Quoted.of(name) + " leads out of the site")
                    .withValue(name)
                    .withExpected("a path inside the site, with \"/\" between folders"));
            return Optional.empty();
        }
        if (!isInside(path.get(), name, problems)) {
            return Optional.empty();
        }
        if (CloudPlaceholder.standsFor(path.get())) {
            problems.add(new CloudPlaceholder(name).problem(Code.F01, name));
            return Optional.empty();
        }
        Problems ofFile = new Problems();
        Optional<TextFile> text = TextReader.read(path.get(), name, FileKind.YAML, ofFile);
        List<String> near = Files.exists(path.get()) ? List.of() : NearNames.beside(path.get(), name);
        for (Problem problem : ofFile.sorted()) {
            problems.add(near.isEmpty() ? problem : problem.withSuggestions(near));
        }
        return text;
    }

    /** A path of the site's own, or nothing where the name could lead elsewhere on any system. */
    private Optional<Path> inside(String name) {
        boolean plain = !name.startsWith("/") && !name.contains("\\") && !name.contains(":");
        boolean upwards = List.of(name.split("/", -1)).contains("..");
        try {
            return plain && !upwards ? Optional.of(root.resolve(name)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether a file, with every link followed, is still inside the site. A file that is not there is for its reader to tell. */
    boolean isInside(Path path, String name, Problems problems) {
        try {
            if (!Files.exists(path) || path.toRealPath().startsWith(root.toRealPath())) {
                return true;
            }
        } catch (IOException e) {
            problems.add(Code.F01, Location.of(name), "\"" + name + "\" cannot be followed: " + e.getMessage());
            return false;
        }
        problems.add(Problem.of(Code.F24, Location.of(name), Quoted.of(name) + " is a link that leads out of the site")
                .withExpected("a file inside the site"));
        return false;
    }
}
