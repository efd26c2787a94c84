package thrive.render.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Quoted;

/**
 * The tags of one template with their places, and what is wrong with them. Mustache.java's own parser knows no columns, takes an
 * unclosed comment for the rest of the file, and offers more than a site's template is to have: it only sees what passed here.
 */
final class TagScan {

    /** Sections within sections; ours have six. */
    private static final int DEEPEST = 32;

    private static final Pattern NAME = Pattern.compile("\\.|[A-Za-z][A-Za-z0-9]*+(?:\\.[A-Za-z][A-Za-z0-9]*+)*+");
    private static final Pattern PARTIAL = Pattern.compile("[a-z0-9-]{1,64}");
    private static final String EXPECTED =
            "{{name}}, {{#section}}, {{^section}}, {{/section}}, {{> partial}} or {{! comment}}";

    private final Template template;
    private final String text;
    private final List<Tag> tags = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<Tag> open = new ArrayDeque<>();
    private int line = 1;
    private int lineStart;
    private int counted;
    private int insideTags;

    private TagScan(Template template) {
        this.template = template;
        this.text = template.text();
    }

    static TagScan of(Template template) {
        TagScan scan = new TagScan(template);
        int at = scan.text.indexOf("{{");
        while (at >= 0 && scan.open.size() <= DEEPEST) {
            int end = scan.tag(at);
            at = end < 0 ? -1 : scan.text.indexOf("{{", end);
        }
        if (scan.problems.isEmpty()) {
            scan.open.forEach(tag -> scan.tell(
                    tag,
                    "the section " + Quoted.of(tag.name()) + " is opened here and never closed",
                    "{{/" + tag.name() + "}} further down"));
        }
        return scan;
    }

    List<Tag> tags() {
        return tags;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Where the tag stands that the parser means. */
    Optional<Tag> tag(int parserLine, String name) {
        return tags.stream()
                .filter(tag -> tag.parserLine() == parserLine && tag.name().equals(name) && tag.sign() != '/')
                .findFirst();
    }

    /** Reads the tag at an offset; the offset behind it, or -1 where no more can be read. */
    private int tag(int at) {
        countTo(at);
        char sign = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
        String close = sign == '{' ? "}}}" : "}}";
        int end = text.indexOf("}}", at + 2);
        if (end < 0 || !text.startsWith(close, end)) {
            tell(here(' ', "", at), "a tag is opened here and never closed", close);
            return -1;
        }
        boolean plain = end == at + 2 || Character.isLetterOrDigit(sign) || Character.isWhitespace(sign) || sign == '.';
        String name = text.substring(plain ? at + 2 : at + 3, Math.max(end, plain ? at + 2 : at + 3))
                .strip();
        take(here(plain ? ' ' : sign, name, at));
        int behind = end + close.length();
        int lines = line;
        countTo(behind);
        insideTags += line - lines;
        return behind;
    }

    private void take(Tag tag) {
        switch (tag.sign()) {
            case '!' -> {}
            case '/' -> close(tag);
            case '>' -> partial(tag);
            case '#', '^', '&', '{', ' ' -> named(tag);
            default ->
                tell(tag, Quoted.of(tag.shown()) + " is a kind of tag that templates of thrive do not have", EXPECTED);
        }
    }

    private void named(Tag tag) {
        tags.add(tag);
        if (!NAME.matcher(tag.name()).matches()) {
            tell(
                    tag,
                    Quoted.of(tag.shown()) + " names nothing",
                    "a name of letters and digits, or several with dots between them");
        }
        if (tag.opens()) {
            open.push(tag);
            if (open.size() > DEEPEST) {
                tell(tag, "sections stand more than " + DEEPEST + " deep in one another", "");
            }
        }
    }

    private void partial(Tag tag) {
        if (PARTIAL.matcher(tag.name()).matches()) {
            tags.add(tag);
        } else {
            tell(
                    tag,
                    Quoted.of(tag.name()) + " cannot be the name of a partial",
                    "small letters, digits and hyphens: a file beside this one, without its ending");
        }
    }

    private void close(Tag tag) {
        Tag opened = open.peek();
        if (opened != null && opened.name().equals(tag.name())) {
            open.pop();
        } else if (problems.isEmpty()) {
            String last = opened == null
                    ? "no section is open here"
                    : "the section opened last is " + Quoted.of(opened.name()) + " in line " + opened.line();
            tell(
                    tag,
                    Quoted.of(tag.shown()) + " closes nothing: " + last,
                    opened == null ? "" : "{{/" + opened.name() + "}}");
        }
    }

    private Tag here(char sign, String name, int at) {
        return new Tag(sign, name, line - insideTags, line, at - lineStart + 1);
    }

    private void countTo(int offset) {
        for (; counted < offset; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
                lineStart = counted + 1;
            }
        }
    }

    private void tell(Tag tag, String message, String expected) {
        problems.add(Problem.of(Code.F27, Location.at(template.shown(), tag.line(), tag.column()), message)
                .withValue(tag.shown())
                .withExpected(expected));
    }
}
