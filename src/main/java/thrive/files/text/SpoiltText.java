package thrive.files.text;

import java.util.List;
import java.util.Optional;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;

/**
 * Finds text that another program spoilt before it came here: it read UTF-8 in an old code page and saved what it saw
 * (children’s became childrenâ€™s), put U+FFFD for what it could not read, or Excel's own writing of a line end ({@code _x000D_}). The
 * figures are right, the words are not.
 */
final class SpoiltText {

    private SpoiltText() {}

    /** One problem for the file, at the first such place, with what it most likely meant and how many more there are. */
    static Optional<Problem> problem(TextFile file) {
        String text = file.text();
        Optional<SpoiltRun> first = Optional.empty();
        int more = 0;
        int at = afterAscii(text, 0);
        while (at < text.length()) {
            Optional<SpoiltRun> run = SpoiltRun.at(text, at);
            more += run.isPresent() && first.isPresent() ? 1 : 0;
            first = first.or(() -> run);
            at = afterAscii(text, run.map(SpoiltRun::end).orElse(at + 1));
        }
        int others = more;
        return first.map(run -> problem(file, run, others));
    }

    /** Whether a text of plain ASCII may be spoilt, which it is by nothing but a line end that was written out. */
    static boolean mayBeWrittenOut(String text) {
        return text.contains("_x00") || text.contains("_X00");
    }

    /** The text without a byte order mark at its start that another program took for letters, behind a quote too. */
    static String withoutMark(String text) {
        int start = text.startsWith("\"") ? 1 : 0;
        if (start >= text.length() || text.charAt(start) < 0x80) {
            return text;
        }
        return SpoiltRun.at(text, start)
                .filter(SpoiltRun::isMark)
                .map(run -> text.substring(0, start) + text.substring(run.end()))
                .orElse(text);
    }

    /** The next character from an offset on that is not plain ASCII, or begins a character that Excel wrote out; most texts hold few. */
    private static int afterAscii(String text, int from) {
        int at = from;
        while (at < text.length() && !mayBegin(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        return c >= 0x80 || (c == SpoiltRun.ESCAPE && SpoiltRun.escape(text, at).isPresent());
    }

    private static Problem problem(TextFile file, SpoiltRun run, int more) {
        Location at = file.at(run.start());
        String others =
                more == 0 ? "" : ", and " + more + (more == 1 ? " more place is" : " more places are") + " spoilt";
        String spoilt = file.text().substring(run.start(), run.end());
        String excerpt = file.excerpt(at);
        if (run.isLost()) {
            return Problem.of(Code.F33, at, "a character was lost here before the text came to thrive" + others)
                    .withValue(spoilt)
                    .withExpected("the character typed anew where \uFFFD stands")
                    .withExcerpt(excerpt);
        }
        if (run.isMark()) {
            return Problem.of(Code.F33, at, "\"" + spoilt + "\" at the start was a byte order mark once" + others)
                    .withValue(spoilt)
                    .withExpected("the file without it: it is not read")
                    .withExcerpt(excerpt);
        }
        if (run.isWrittenOut()) {
            return Problem.of(Code.F33, at, "\"" + spoilt + "\" was a line end or a tab once" + others)
                    .withValue(spoilt)
                    .withExpected("nothing in its place, or a line end: Replace All takes them out")
                    .withExcerpt(excerpt);
        }
        boolean isSeen = !run.meant().isBlank() && run.meant().charAt(0) != '\uFEFF';
        return Problem.of(Code.F33, at, "\"" + spoilt + "\" was probably " + shown(run.meant()) + " once" + others)
                .withValue(spoilt)
                .withExpected("the right character, typed anew or by Replace All")
                .withSuggestions(isSeen ? List.of(run.meant()) : List.of())
                .withExcerpt(excerpt);
    }

    private static String shown(String meant) {
        return meant.codePointCount(0, meant.length()) == 1
                ? CharacterNames.of(meant.codePointAt(0))
                : "\"" + meant + "\"";
    }
}
