package thrive.render.terminal;

import java.util.List;
import java.util.stream.Collectors;

import thrive.model.site.Round;
import thrive.render.Heading;
import thrive.report.Phrase;
import thrive.report.priorities.DecisionView;
import thrive.report.priorities.PrioritiesView;

/** What the room agreed, as it is read back to the room: the list, and what differs from the proposal and why. */
public final class DecisionText {

    private static final String IN_RANKINGS = "in the rankings";
    private static final String REASONS = "What else the room gave reasons for";

    private DecisionText() {}

    /**
     * The decision as text.
     *
     * @param dated where its day comes from, where that may surprise; otherwise empty
     */
    public static String of(Heading heading, DecisionView view, String dated, Paint paint) {
        StringBuilder text = new StringBuilder(HeadLines.of(
                heading, "Priorities", "prioritised", heading.round().flatMap(Round::prioritised), paint));
        String sentences = view.sentences().stream().map(Phrase::text).collect(Collectors.joining(" "));
        paragraph(text, sentences);
        if (!dated.isEmpty()) {
            paragraph(text, dated);
        }
        String title = Layout.left("Agreed by the room", Layout.WIDTH - IN_RANKINGS.length()) + IN_RANKINGS;
        text.append('\n').append(paint.bold(title)).append('\n');
        for (DecisionView.Line line : view.agreed()) {
            String name = line.principle().shortName();
            text.append(StandingLine.of(line.place(), line.principle().id(), name, line.standing()))
                    .append('\n');
        }
        text.append('\n');
        paragraph(text, view.proposed());
        differences(text, "What differs from the proposal", view.differences(), paint);
        differences(text, REASONS, view.otherReasons(), paint);
        return text.toString();
    }

    private static void differences(
            StringBuilder text, String title, List<PrioritiesView.Difference> differences, Paint paint) {
        if (!differences.isEmpty()) {
            text.append('\n').append(paint.bold(title)).append('\n');
            differences.forEach(difference -> difference(text, difference));
        }
    }

    private static void difference(StringBuilder text, PrioritiesView.Difference difference) {
        paragraph(text, difference.what().text());
        text.append("  ")
                .append(Layout.wrapped(difference.because(), 2, Layout.WIDTH))
                .append('\n');
    }

    private static void paragraph(StringBuilder text, String sentence) {
        text.append(Layout.wrapped(sentence, 0, Layout.WIDTH)).append('\n');
    }
}
