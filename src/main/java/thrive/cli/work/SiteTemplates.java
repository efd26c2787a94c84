package thrive.cli.work;

import java.util.List;

import thrive.files.TemplateFolder;
import thrive.files.text.TextFile;
import thrive.problem.Problem;
import thrive.problem.Problems;
import thrive.render.template.Template;
import thrive.render.template.TemplateCheck;
import thrive.render.template.TemplateSource;

/**
 * The templates and styles of a folder, ready for use.
 *
 * @param files what was read
 * @param source they before ours
 */
public record SiteTemplates(List<TextFile> files, TemplateSource source) {

    public SiteTemplates {
        files = List.copyOf(files);
    }

    /** Looks them through, and tells all that is wrong with them and which of them nothing uses. */
    public static SiteTemplates of(TemplateFolder folder, Problems problems) {
        TemplateSource source = new TemplateSource(folder.files().stream()
                .map(file -> Template.own(fileName(file.name()), file.name(), file.text()))
                .toList());
        SiteTemplates templates = new SiteTemplates(folder.files(), source);
        Problems told = new Problems();
        TemplateCheck.check(source, told);
        folder.others().forEach(path -> told.add(TemplateCheck.unused(fileName(path), path)));
        told.sorted().forEach(problem -> problems.add(templates.quoted(problem)));
        return templates;
    }

    /** The problem with the line in which it stands. */
    public Problem quoted(Problem problem) {
        return files.stream()
                .filter(file ->
                        problem.isError() && file.name().equals(problem.at().file()))
                .findFirst()
                .map(file -> problem.withExcerpt(file.excerpt(problem.at())))
                .orElse(problem);
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
