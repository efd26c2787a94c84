package thrive.files.yaml;

import java.util.List;
import java.util.Optional;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/** What makes one text of several items of a list: a sign for long texts above them, semicolons between them. */
final class ListSlips {

    private ListSlips() {}

    /** The problem with what stands in place of a list of texts, where it is such a slip. */
    static Optional<Problem> in(String key, Node node, TextFile file) {
        return node instanceof Node.Sequence list ? semicolon(key, list, file) : longText(key, node, file);
    }

    private static Optional<Problem> longText(String key, Node node, TextFile file) {
        char sign = file.characterAt(node.at());
        boolean isLong = sign == '|' || sign == '>';
        return isLong && node instanceof Node.Scalar text && text.text().startsWith("- ")
                ? Optional.of(
                        Problem.of(Code.F22, node.at(), Quoted.of(key) + " is one text, in which list items stand")
                                .withValue(String.valueOf(sign))
                                .withExpected("the items alone: no \"" + sign + "\" behind \"" + key + ":\"")
                                .withExcerpt(file.excerpt(node.at())))
                : Optional.empty();
    }

    private static Optional<Problem> semicolon(String key, Node.Sequence list, TextFile file) {
        // Beside items with commas between them a semicolon is one of a text.
        if (file.characterAt(list.at()) != '[' || list.items().size() != 1) {
            return Optional.empty();
        }
        for (Node item : list.items()) {
            boolean isPlain = "\"'".indexOf(file.characterAt(item.at())) < 0;
            if (isPlain && item instanceof Node.Scalar text && text.text().indexOf(';') > 0) {
                String mended = String.join(", ", List.of(text.text().split("\\s*;\\s*", -1)));
                return Optional.of(Problem.of(
                                Code.F22, item.at(), "a semicolon stands between the items of " + Quoted.of(key))
                        .withValue(text.text())
                        .withExpected("commas between them: " + mended + "; or quotes (\") around a text with one")
                        .withExcerpt(file.excerpt(item.at())));
            }
        }
        return Optional.empty();
    }
}
