package thrive.render.yaml;

import java.util.List;

import thrive.model.site.Decision;
import thrive.model.site.Decision.Choice;

/** {@code decision.yaml}, as {@code thrive decide} writes it. */
public final class DecisionYaml {

    private static final int INDENT = 6;

    private DecisionYaml() {}

    public static String of(Decision decision) {
        StringBuilder yaml = new StringBuilder("# What the room agreed, in its order. Written by thrive decide.\n")
                .append("schema: thrive-decision/1\n");
        decision.date().ifPresent(date -> yaml.append("date: ").append(date).append('\n'));
        choices(yaml, "priorities", decision.priorities());
        choices(yaml, "leftOut", decision.leftOut());
        text(yaml, "", "notes", decision.notes());
        if (!decision.ballots().isEmpty()) {
            yaml.append("# The rankings that the room saw: thrive check tells when they are no longer the same.\n");
            text(yaml, "", "ballots", decision.ballots());
        }
        return yaml.toString();
    }

    private static void choices(StringBuilder yaml, String key, List<Choice> choices) {
        if (choices.isEmpty()) {
            return;
        }
        yaml.append(key).append(":\n");
        for (Choice choice : choices) {
            yaml.append("  - principle: ")
                    .append(YamlText.word(choice.principle()))
                    .append('\n');
            text(yaml, "    ", "because", choice.because());
        }
    }

    private static void text(StringBuilder yaml, String indent, String key, String text) {
        if (!text.isEmpty()) {
            String start = indent + key + ": ";
            yaml.append(start)
                    .append(YamlText.folded(text, start.length(), INDENT))
                    .append('\n');
        }
    }
}
