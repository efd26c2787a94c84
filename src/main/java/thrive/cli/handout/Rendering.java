package thrive.cli.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import thrive.desk.Pdf;
import thrive.files.SiteFolder;
import thrive.files.write.Output;
import thrive.files.write.SafeWriter;
import thrive.files.write.WriteRefused;
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

    Path file(Made handout, String form) {
        return folders.of(handout.round()).resolve(handout.kind().key() + "." + form);
    }

    /** The files that these handouts come to. */
    Set<Path> paths(List<Made> made) {
        Set<Path> paths = new LinkedHashSet<>();
        made.forEach(handout -> forms.forEach(form -> paths.add(file(handout, form))));
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
        return templates.text(() -> plainText(view, form));
    }

    private String plainText(HandoutView view, String form) {
        return form.equals("md") ? renderer.markdown(view) : renderer.html(view);
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
        if (!SiteFolder.isThere(file)) {
            return false;
        }
        try {
            String text = plainText(handout.view(), form);
            return form.equals("pdf") ? !Pdf.isPrintOf(file, text) : differs(Output.ours(file, text));
        } catch (TemplateProblem e) {
            // A form that nobody asked for: whoever asks for it is told.
            return true;
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
