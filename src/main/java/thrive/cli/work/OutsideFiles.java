package thrive.cli.work;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import thrive.cli.line.Invocation;
import thrive.cli.line.Opt;
import thrive.files.BareFiles;
import thrive.files.intake.SheetFile;
import thrive.problem.Problem;

/**
 * The files of a run that {@code thrive check} does not read: all where there is no site, else those that are named on the command line.
 * What there is to say of them has to be said at once. With another model than the site's, check reads no sheet as the run does.
 *
 * @param all whether all of them are read in another way than {@code thrive check} would
 * @param names their names as problems give them
 */
record OutsideFiles(boolean all, Set<String> names) {

    OutsideFiles {
        names = Set.copyOf(names);
    }

    /**
     * The files outside.
     *
     * @param sheets the sheets that are named on the command line, as they were typed
     */
    static OutsideFiles of(Invocation invocation, boolean isSite, List<String> sheets) {
        Set<String> names = new HashSet<>();
        for (Opt opt : List.of(Opt.MODEL, Opt.WEIGHTS)) {
            Optional<String> named = invocation.arguments().value(opt);
            named.ifPresent(names::add);
            named.ifPresent(name -> names.add(name.replace('\\', '/')));
        }
        BareFiles.sheets(invocation.surroundings().folder(), sheets).stream()
                .map(SheetFile::name)
                .forEach(names::add);
        boolean otherModel = invocation.arguments().value(Opt.MODEL).isPresent();
        return new OutsideFiles(!isSite || otherModel, names);
    }

    boolean hold(Problem problem) {
        return all || names.contains(problem.at().file());
    }
}
