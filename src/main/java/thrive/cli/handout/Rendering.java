package thrive.cli.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import thrive.desk.Pdf;
import thrive.files.SiteFolder;
import thrive.files.write.Output;
import thrive.files.write.SafeWriter;
import thrive.files.write.WriteRefused;
import thrive.render.page.Edition;
import thrive.render.page.Handouts;
import thrive.render.template.TemplateProblem;
import thrive.report.HandoutView;

/**
 * Handouts in the forms that were asked for, and a look at those of earlier runs that stand beside them.
 *
 * @param renderer makes the text of a form
 * @param templates keeps what templates of the site's own could not do
 * @param folders where handouts are
 * @param forms the forms that were asked for
 * @param printing prints pages, where PDF is among the forms
 */
record Rendering(
        Handouts renderer,
        OwnTemplates templates,
        HandoutFolders folders,
        List<String> forms,
        Optional<Printing> printing) {

    private static final List<Edition> EDITIONS =
            List.of(Edition.STANDARD, new Edition(false, true), new Edition(true, false), new Edition(true, true));

    Path file(Made handout, String form) {
        return folders.of(handout.round()).resolve(handout.kind().key() + "." + form);
    }

    /** The files that these handouts come to. */
    Set<Path> paths(List<Made> made) {
        Set<Path> paths = new LinkedHashSet<>();
        made.forEach(handout -> forms.forEach(form -> paths.add(file(handout, form))));
        return paths;
    }

    /** The files of these handouts in every form there is. */
    Set<Path> allForms(List<Made> made) {
        Set<Path> paths = new LinkedHashSet<>();
        made.forEach(handout -> ReportOptions.FORMS.forEach(form -> paths.add(file(handout, form))));
        return paths;
    }

    /** The files to be written. A PDF that is a print of just its page already is not among them. */
    List<Output> files(List<Made> made) {
        List<Output> files = new ArrayList<>();
        List<Printing.Page> pages = new ArrayList<>();
        for (Made handout : made) {
            for (String form : forms) {
                Path file = file(handout, form);
                String text = text(handout.view(), form);
                if (form.equals("pdf")) {
                    pages.add(new Printing.Page(file, text, handout.round()));
                } else {
                    files.add(Output.ours(file, text));
                }
            }
        }
        templates.settle();
        printing.ifPresent(printer -> files.addAll(printer.print(pages)));
        return files;
    }

    /** The text of a page, or none where a template of the site's fails. */
    String text(HandoutView view, String form) {
        return templates.text(() -> plainText(renderer, view, form));
    }

    private static String plainText(Handouts handouts, HandoutView view, String form) {
        return form.equals("md") ? handouts.markdown(view) : handouts.html(view);
    }

    /** The files of these handouts in other forms that an earlier run left, and that say something else now. */
    Set<Path> outdated(List<Made> made) {
        Set<Path> outdated = new LinkedHashSet<>();
        for (Made handout : made) {
            ReportOptions.FORMS.stream()
                    .filter(form -> !forms.contains(form) && isOutdated(handout, form))
                    .forEach(form -> outdated.add(file(handout, form)));
        }
        return outdated;
    }

    private boolean isOutdated(Made handout, String form) {
        Path file = file(handout, form);
        return SiteFolder.isThere(file) && !isOf(handout.view(), file);
    }

    /** Whether a file that is there says just what a view says, in whatever edition. */
    boolean isOf(HandoutView view, Path file) {
        String name = String.valueOf(file.getFileName());
        String form = name.substring(name.lastIndexOf('.') + 1);
        return Stream.concat(
                        Stream.of(renderer),
                        EDITIONS.stream().map(edition -> new Handouts(edition, templates.source())))
                .anyMatch(handouts -> isOf(view, file, form, handouts));
    }

    private static boolean isOf(HandoutView view, Path file, String form, Handouts handouts) {
        try {
            String text = plainText(handouts, view, form);
            return form.equals("pdf") ? Pdf.isPrintOf(file, text) : !differs(Output.ours(file, text));
        } catch (TemplateProblem e) {
            // A form that nobody asked for: whoever asks for it is told.
            return false;
        }
    }

    private static boolean differs(Output output) {
        try {
            return !SafeWriter.changed(List.of(output), true).isEmpty();
        } catch (IOException | WriteRefused e) {
            return true;
        }
    }
}
