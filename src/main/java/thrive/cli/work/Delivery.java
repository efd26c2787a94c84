package thrive.cli.work;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.cli.line.Outcome;
import thrive.cli.line.Unavailable;
import thrive.cli.line.UsageError;
import thrive.files.SiteFolder;
import thrive.files.write.Output;
import thrive.files.write.PartlyWritten;
import thrive.files.write.SafeWriter;
import thrive.files.write.WriteRefused;
import thrive.render.table.CsvTable;
import thrive.text.Visible;

/** Brings results where they were asked for, and files onto the disk. */
public final class Delivery {

    /** How many files are told by name while sheets are watched. */
    private static final int NAMED = 3;

    private static final String WROTE = "wrote ";
    private static final String WOULD_WRITE = "would write ";

    private Delivery() {}

    /** Puts the result on standard output, or in the file that {@code -o} names; says then what was written. */
    public static List<String> deliver(Outcome outcome, Invocation invocation) {
        Optional<String> file = invocation.arguments().value(Opt.OUTPUT).filter(name -> !name.equals("-"));
        String result = isFor("json", invocation) || isFor("csv", invocation)
                ? outcome.result()
                : Visible.inLines(outcome.result());
        if (file.isEmpty() || result.isEmpty()) {
            invocation.surroundings().out().print(result);
            return List.of();
        }
        Path path = invocation.surroundings().folder().resolve(file.get());
        String text = isFor("csv", invocation) ? CsvTable.forSpreadsheets(result) : result;
        return written(List.of(new Output(path, text, ReadFiles.contain(path, invocation))), invocation);
    }

    private static boolean isFor(String form, Invocation invocation) {
        return invocation
                .arguments()
                .value(Opt.FORMAT)
                .filter(format -> format.equalsIgnoreCase(form))
                .isPresent();
    }

    /** A path inside a site, for writing; a link that leads out of the site is not followed. */
    public static Path inside(SiteFolder site, String path) {
        try {
            return site.forWriting(path);
        } catch (FileSystemException e) {
            throw new Unavailable(reason(e), e);
        }
    }

    /**
     * Writes all files or none, and says which; with {@code --dry-run} only says which it would. In a site no link is followed that
     * leads out of it, but to a folder that somebody typed.
     */
    public static List<String> write(List<Output> outputs, Invocation invocation) {
        Optional<SiteFolder> site = isTyped(Opt.FOLDER, invocation) ? Optional.empty() : Sites.find(invocation);
        return written(
                site.map(folder -> outputs.stream()
                                .map(o -> o.keptIn(folder.root()))
                                .toList())
                        .orElse(outputs),
                invocation);
    }

    private static boolean isTyped(Opt option, Invocation invocation) {
        return invocation.arguments().allows(option)
                && invocation.arguments().value(option).isPresent();
    }

    private static List<String> written(List<Output> outputs, Invocation invocation) {
        if (invocation.arguments().has(Opt.DRY_RUN)) {
            return said(WOULD_WRITE, pending(outputs, invocation), invocation);
        }
        try {
            return said(WROTE, SafeWriter.write(outputs, invocation.arguments().has(Opt.FORCE)), invocation);
        } catch (WriteRefused e) {
            throw new UsageError(refusal(e, invocation));
        } catch (PartlyWritten e) {
            throw partly(e, invocation);
        } catch (IOException e) {
            throw new Unavailable(reason(e), e);
        }
    }

    /** All that could not be written, and how many were. */
    private static Unavailable partly(PartlyWritten e, Invocation invocation) {
        List<String> lines = new ArrayList<>(
                e.failures().stream().skip(1).map(Delivery::reason).toList());
        String others = e.written().size() == 1
                ? "wrote " + shown(e.written().get(0), invocation)
                : "wrote the other " + e.written().size() + " files";
        lines.add(e.written().isEmpty() ? "nothing was written" : others);
        return new Unavailable(reason(e.failures().get(0)), lines);
    }

    /** Those of the files that do not say just this yet, and so would be written. */
    public static List<Path> pending(List<Output> outputs, Invocation invocation) {
        try {
            return SafeWriter.changed(outputs, invocation.arguments().has(Opt.FORCE)).stream()
                    .map(Output::path)
                    .toList();
        } catch (WriteRefused e) {
            throw new UsageError(refusal(e, invocation));
        } catch (IOException e) {
            throw new Unavailable(reason(e), e);
        }
    }

    /** Whether a message does nothing but name a file that is or would be written, which people and programs may copy as it stands. */
    public static boolean isFileLine(String message) {
        return message.startsWith(WROTE) || message.startsWith(WOULD_WRITE);
    }

    private static List<String> said(String verb, List<Path> paths, Invocation invocation) {
        if (paths.size() > NAMED && isWatching(invocation)) {
            return List.of(verb + paths.size() + " files in " + String.join(", ", foldersOf(paths, invocation)));
        }
        List<String> lines = new ArrayList<>();
        paths.forEach(path -> lines.add(verb + shown(path, invocation)));
        return lines.isEmpty() ? List.of("nothing to write: every file already says just this") : lines;
    }

    /** What is said again and again is said shortly. */
    private static boolean isWatching(Invocation invocation) {
        return invocation.arguments().allows(Opt.WATCH)
                && invocation.arguments().has(Opt.WATCH);
    }

    private static SortedSet<String> foldersOf(List<Path> paths, Invocation invocation) {
        SortedSet<String> folders = new TreeSet<>();
        for (Path path : paths) {
            String folder = shown(path.resolveSibling(""), invocation);
            folders.add(folder.isEmpty() ? "." : folder);
        }
        return folders;
    }

    private static String refusal(WriteRefused refused, Invocation invocation) {
        List<Path> inTheWay = refused.inTheWay();
        String first = shown(inTheWay.get(0), invocation);
        String more = inTheWay.size() > 1 ? " and " + (inTheWay.size() - 1) + " more" : "";
        if (refused.isMeanwhile()) {
            return "another run of thrive has just written " + first + more + "; nothing was written here";
        }
        return first + more + " would be overwritten; nothing was written. --force overwrites";
    }

    /** A path as the person at the terminal would type it. */
    public static String shown(Path path, Invocation invocation) {
        Path current = invocation.surroundings().folder().toAbsolutePath().normalize();
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(current) ? current.relativize(absolute) : path.normalize();
        // From within, the current folder has no path; what people know it by is its name.
        shown = absolute.equals(current) && current.getFileName() != null ? current.getFileName() : shown;
        return Visible.of(shown.toString().replace('\\', '/'));
    }

    static String reason(IOException e) {
        String file = e instanceof FileSystemException failed ? String.valueOf(failed.getFile()) : "a file";
        if (e instanceof AccessDeniedException) {
            return file + " cannot be written: access is denied, or another program has it open";
        }
        if (e instanceof NoSuchFileException) {
            return file + " cannot be written: there is no such folder";
        }
        String why = e instanceof FileSystemException failed && failed.getReason() != null
                ? failed.getReason()
                : String.valueOf(e.getMessage());
        return file + " cannot be written: " + why;
    }
}
