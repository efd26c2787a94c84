package thrive.browser;

import java.util.List;

/** Texts that would be markup, script, styles, templates or a very long word if they were not kept inert. */
final class HostileWords implements Words {

    /** Each at most 42 characters, so that each can stand wherever a text can. */
    static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "\" onmouseover=\"alert(1)\" x='y'",
            "</style></title></bdi><b id=evil>bold",
            "{{place}} {{{style}}} {{> head}}",
            "<img src=x onerror=alert(1)>",
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 \uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08 family",
            "\u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD 12 ok",
            "a | b \\| c \\ `code` *b* _i_ ~~s~~",
            "# heading",
            "- item",
            "1. first",
            "[link](javascript:alert(1)) ![i](x.png)",
            "&lt;b&gt; &amp; &#60;i&#62; &copy;",
            "<!-- comment --> <![CDATA[ x ]]> <?php");

    static final String LONG_WORD = "Unbroken".repeat(25);

    private int next;

    @Override
    public String place() {
        return "<script>alert(1)</script> \"Place\" {{x}} \u05E9\u05DC\u05D5\u05DD";
    }

    @Override
    public String tableName(int number) {
        return number == 1 ? LONG_WORD : TEXTS.get(number % TEXTS.size()) + " " + number;
    }

    @Override
    public String principleName() {
        return next() + (next % 5 == 0 ? LONG_WORD : next());
    }

    @Override
    public String shortName() {
        return next % 7 == 0 ? LONG_WORD.substring(0, 42) : next();
    }

    @Override
    public String description() {
        return next() + " " + next() + " " + LONG_WORD;
    }

    @Override
    public String remark() {
        return next() + "\n" + next() + (next % 3 == 0 ? " " + LONG_WORD : "");
    }

    @Override
    public String item() {
        return next() + (next % 4 == 0 ? LONG_WORD : "");
    }

    private String next() {
        return TEXTS.get(next++ % TEXTS.size());
    }
}
