package thrive.files.yaml;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Problem;
import thrive.problem.Quoted;
import thrive.text.LatePattern;

/** What makes one text of several items of a list: a sign for long texts above them, semicolons between them. */
final class ListSlips {

    /** A hyphen without a blank, or a number, before a word; more of it follows behind a blank. */
    private static final LatePattern UNSPACED = LatePattern.of(
            "^(?:-|1[.)]\\s?|[+~]\\s|[aA][.)]\\s|i[.)]\\s)(\\p{L}\\S{0,60}).*\\s(?:-|2[.)]\\s?|[+~]\\s|[bB][.)]\\s|ii[.)]\\s)\\p{L}.*",
            Pattern.DOTALL);
    /** The lists whose items are names of a word or two, so that a comma stands between two of them. */
    private static final Set<String> OF_NAMES = Set.of("sectors", "groups");

    private ListSlips() {}

    /** The problem with what stands in place of a list of texts, where it is such a slip. */
    static Optional<Problem> in(String key, Node node, TextFile file) {
        return node instanceof Node.Sequence list ? semicolon(key, list, file) : longText(key, node, file);
    }

    private static Optional<Problem> longText(String key, Node node, TextFile file) {
        char sign = file.characterAt(node.at());
        if (node instanceof Node.Scalar text
                && UNSPACED.matcher(text.text()).lookingAt()
                && "\"'|>".indexOf(sign) < 0) {
            return Optional.of(
                    Problem.of(Code.F22, node.at(), Quoted.of(key) + " is one text, in which list items stand")
                            .withValue(text.text())
                            .withExpected("a hyphen and a space before each: - "
                                    + UNSPACED.matcher(text.text()).replaceFirst("$1") + " …")
                            .withExcerpt(file.excerpt(node.at())));
        }
        if (node instanceof Node.Scalar text
                && OF_NAMES.contains(key)
                && isDivided(text.text())
                && "\"'|>".indexOf(sign) < 0) {
            return Optional.of(Problem.of(Code.F22, node.at(), Quoted.of(key) + " is one text, in which commas stand")
                    .withValue(text.text())
                    .withExpected("square brackets around a list: [" + bare(text.text()) + "]")
                    .withExcerpt(file.excerpt(node.at())));
        }
        boolean isLong = sign == '|' || sign == '>';
        return isLong && node instanceof Node.Scalar text && text.text().startsWith("- ")
                ? Optional.of(
                        Problem.of(Code.F22, node.at(), Quoted.of(key) + " is one text, in which list items stand")
                                .withValue(String.valueOf(sign))
                                .withExpected("the items alone: no \"" + sign + "\" behind \"" + key + ":\"")
                                .withExcerpt(file.excerpt(node.at())))
                : Optional.empty();
    }

    private static boolean isDivided(String text) {
        return text.indexOf(',') >= 0 || text.indexOf(';') >= 0;
    }

    private static String bare(String text) {
        return text.replace(';', ',').replaceAll("^[(]|[)]$", "");
    }

    private static Optional<Problem> semicolon(String key, Node.Sequence list, TextFile file) {
        // Beside items with commas between them a semicolon is one of a text.
        if (file.characterAt(list.at()) != '[' || list.items().size() != 1) {
            return Optional.empty();
        }
        for (Node item : list.items()) {
            boolean isPlain = "\"'".indexOf(file.characterAt(item.at())) < 0;
            if (isPlain && item instanceof Node.Scalar text && text.text().indexOf(';') > 0) {
                String mended =
                        Stream.of(text.text().split(";", -1)).map(String::strip).collect(Collectors.joining(", "));
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
