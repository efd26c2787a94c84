package thrive.slips;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares what the commands make of a site with a slip with what they made of the clean one. */
final class Judge {

    private final Program program;
    private final Results clean;
    private final Path folder;
    private final Touched touched;
    private final boolean respondents;
    private final Results results;
    private final List<Told> told;

    private Judge(Program program, Results clean, Path folder, Slip slip, Touched touched, boolean respondents) {
        this.program = program;
        this.clean = clean;
        this.folder = folder;
        this.touched = touched;
        this.respondents = respondents;
        this.results = Results.of(program, folder);
        this.told = new ArrayList<>(results.told().stream()
                .filter(problem -> problem.isOf(touched))
                .filter(problem -> clean.told().stream().noneMatch(problem::isLike))
                .toList());
        if (slip.toldByModel()) {
            results.told().stream()
                    .filter(problem -> problem.file().equals(Draft.MODEL))
                    .forEach(told::add);
        }
    }

    /**
     * Judges the site in a folder, in which a slip was made.
     *
     * @param respondents whether scores are put together from several respondents, so that one less makes another figure
     */
    static Verdict judge(Program program, Results clean, Path folder, Slip slip, Touched touched, boolean respondents) {
        return new Judge(program, clean, folder, slip, touched, respondents).verdict();
    }

    private Verdict verdict() {
        if (results.hasFault()) {
            return new Verdict(Outcome.FAULT, results.check().err());
        }
        List<String> refused = results.refused();
        StringBuilder differences = new StringBuilder();
        boolean onlyLess = true;
        for (String command : Results.COMMANDS) {
            if (!refused.contains(command)) {
                Figures before = Figures.of(clean.run(command).out());
                Figures after = Figures.of(results.run(command).out());
                if (!before.whole().equals(after.whole())) {
                    differences.append("\n    " + command + before.difference(after));
                    onlyLess &= respondents || after.holdsNothingBut(before);
                }
            }
        }
        if (!differences.isEmpty()) {
            return changed(onlyLess, differences + Told.shown(told));
        }
        if (!refused.isEmpty() || results.check().code() != 0) {
            return refusal(refused);
        }
        return new Verdict(told.isEmpty() ? Outcome.SAME : Outcome.SAME_AND_TOLD, Told.shown(told));
    }

    private Verdict changed(boolean onlyLess, String why) {
        if (told.isEmpty()) {
            return new Verdict(Outcome.SILENT, why);
        }
        return new Verdict(onlyLess ? Outcome.WITHOUT_AND_TOLD : Outcome.CHANGED_AND_TOLD, why);
    }

    /** A refusal names the file, and {@code --skip-bad} brings back no figure that nobody wrote. */
    private Verdict refusal(List<String> refused) {
        for (String command : refused) {
            Program.Ran lenient = program.run(folder, command, "-f", "json", "--skip-bad");
            if (lenient.code() == 70) {
                return new Verdict(Outcome.FAULT, lenient.err());
            }
            if (lenient.code() == 1 && lenient.out().startsWith("{")) {
                Figures before = Figures.of(clean.run(command).out());
                Figures after = Figures.of(lenient.out());
                if (!respondents && !after.holdsNothingBut(before)) {
                    return new Verdict(
                            Outcome.CHANGED_AND_TOLD, "\n    " + command + " --skip-bad" + before.difference(after));
                }
            }
        }
        boolean named = results.told().isEmpty() ? isNamedInWords() : hasErrorAtThePlace();
        return new Verdict(
                named ? Outcome.REFUSED : Outcome.REFUSED_ELSEWHERE,
                "\n    wanted at " + touched
                        + Told.shown(
                                results.told().stream().filter(Told::isError).toList())
                        + (results.told().isEmpty() ? results.check().err() : ""));
    }

    /** What is no error of the check (no sheets at all, say) may be told in a warning. */
    private boolean hasErrorAtThePlace() {
        boolean anyError = results.told().stream().anyMatch(Told::isError);
        return told.stream()
                .filter(problem -> problem.isError() || !anyError)
                .anyMatch(problem -> touched.holds(problem.line()));
    }

    private boolean isNamedInWords() {
        return touched.files().stream()
                .map(file ->
                        String.valueOf(Path.of(Objects.requireNonNull(file)).getFileName()))
                .anyMatch(name -> results.check().err().contains(name));
    }
}
