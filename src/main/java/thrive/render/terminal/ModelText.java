package thrive.render.terminal;

import java.util.List;

import thrive.model.AssessmentModel;
import thrive.model.Level;
import thrive.model.ModelStatus;
import thrive.model.NeedsGroup;
import thrive.model.Principle;
import thrive.report.Wording;

/** A model at a terminal: all principles by name, or some in full. */
public final class ModelText {

    private ModelText() {}

    /** All principles, level by level, by id and name. */
    public static String overview(AssessmentModel model, Paint paint) {
        StringBuilder text = new StringBuilder(head(model, paint));
        int width = model.ids().stream().mapToInt(Layout::width).max().orElse(0);
        for (Level level : model.levels()) {
            String about = level.about().isEmpty() ? "" : ": " + level.about();
            text.append('\n')
                    .append(paint.bold(level.name()))
                    .append(aboutLine(level, about))
                    .append('\n');
            for (Principle principle : model.principlesOf(level)) {
                text.append("  ")
                        .append(Layout.left(principle.id(), width))
                        .append("  ")
                        .append(Layout.wrapped(principle.name(), width + 4, Layout.WIDTH))
                        .append('\n');
            }
        }
        return text.append("\nthrive model show ID shows a principle's ideal and descriptions.\n")
                .toString();
    }

    /** Some principles, each with its ideal and descriptions. */
    public static String inFull(AssessmentModel model, List<Principle> principles, Paint paint) {
        StringBuilder text = new StringBuilder(head(model, paint));
        for (Principle principle : principles) {
            text.append('\n')
                    .append(paint.bold(principle.id() + "  " + principle.shortName()))
                    .append('\n');
            line(text, principle.name());
            line(text, "Ideal: " + principle.ideal());
            principle
                    .descriptions()
                    .forEach((score, words) -> text.append("  ")
                            .append(score)
                            .append("  ")
                            .append(Layout.wrapped(words, 5, Layout.WIDTH))
                            .append('\n'));
            if (!principle.measured().isEmpty()) {
                line(text, "Measured: " + principle.measured());
            }
            if (!principle.groups().isEmpty()) {
                line(text, "Groups: " + Wording.list(groups(model, principle)));
            }
        }
        return text.toString();
    }

    private static List<String> groups(AssessmentModel model, Principle principle) {
        return model.groups().stream()
                .filter(group -> principle.groups().contains(group.id()))
                .map(NeedsGroup::name)
                .toList();
    }

    private static String head(AssessmentModel model, Paint paint) {
        String status = model.status() == ModelStatus.UNOFFICIAL_EXAMPLE
                ? "An unofficial example: the official wording belongs to its authors.\n"
                : "";
        return paint.bold(Layout.wrapped(model.title(), 0, Layout.WIDTH)) + "\n" + model.id() + " " + model.version()
                + " · " + Wording.count(model.principles().size(), "principle") + " scored " + model.scale()
                + ", THRIVE-like from " + model.scale().thriveLike() + "\n" + status;
    }

    private static String aboutLine(Level level, String about) {
        return Layout.wrapped(level.name() + about, 0, Layout.WIDTH)
                .substring(level.name().length());
    }

    private static void line(StringBuilder text, String words) {
        text.append("  ").append(Layout.wrapped(words, 2, Layout.WIDTH)).append('\n');
    }
}
