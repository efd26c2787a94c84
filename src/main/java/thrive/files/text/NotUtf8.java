package thrive.files.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;

/** Reads a file that is not UTF-8 throughout: in the code page that it is in, or not at all. */
final class NotUtf8 {

    private static final String NOTEPAD = "in Notepad: File, Save As, Encoding \"UTF-8\"";
    private static final String TEXT_EDIT = "in TextEdit: File, Save, Encoding \"Unicode (UTF-8)\"";

    private final String name;
    private final FileKind kind;
    private final byte[] bytes;

    NotUtf8(String name, FileKind kind, byte[] bytes) {
        this.name = name;
        this.kind = kind;
        this.bytes = bytes;
    }

    /**
     * The text, or why there is none.
     *
     * @param start where the text begins: behind a byte order mark, which says that the file is UTF-8
     * @param bad the first byte that is not UTF-8
     */
    Decoded decode(int start, int bad) {
        if (start > 0 || Utf8.isToldIn(bytes, 0)) {
            return strayByte(start, bad);
        }
        PageChoice choice = PageChoice.of(bytes);
        return choice.page().map(this::inPage).orElseGet(() -> inNone(bad, Math.max(0, choice.firstDoubt())));
    }

    /**
     * The text of a file whose bytes are UTF-8 by accident: "CAFÉ’S" in Windows-1252 would be a phonetic letter. It is one only
     * where no familiar character speaks for UTF-8, and the old page makes sense throughout.
     */
    Optional<Decoded> thatLooksLikeUtf8() {
        return Utf8.isToldIn(bytes, 0)
                ? Optional.empty()
                : PageChoice.of(bytes).clean().filter(this::isWordIn).map(this::inPage);
    }

    /** Whether the first byte beyond ASCII goes on with a word: a capital behind another, or the apostrophe of a Mac. */
    private boolean isWordIn(CodePage page) {
        Spot first = new Spot(page.view(bytes), firstHighByte());
        boolean isCapital = Spot.isCapital(first.before()) && Spot.isCapital(first.character());
        return isCapital ? page == CodePage.WINDOWS_1252 : first.letterBefore() && first.character() == '’';
    }

    /** UTF-16 where only UTF-8 is read. */
    static Problem utf16(String name, FileKind kind) {
        return Problem.of(Code.F03, Location.of(name), "the file is in UTF-16 (\"Unicode\"), not in UTF-8")
                .withExpected(kind.saveAsUtf8(NOTEPAD));
    }

    private Decoded inPage(CodePage page) {
        TextFile file = new TextFile(name, page.decode(bytes));
        Location at = file.at(firstHighByte());
        if (!kind.anyEncoding()) {
            String editor = page == CodePage.MAC_ROMAN ? TEXT_EDIT : NOTEPAD;
            return Decoded.refused(
                    file.text(),
                    Problem.of(Code.F03, at, "the file is in " + page.title() + ", not in UTF-8")
                            .withExpected(kind.saveAsUtf8(editor))
                            .withExcerpt(file.excerpt(at)));
        }
        Problem problem = Problem.of(page.code(), at, page.message())
                .withExpected("UTF-8: in Excel, \"CSV UTF-8 (Comma delimited)\"")
                .withExcerpt(file.excerpt(at));
        return Decoded.usable(file.text(), List.of(problem));
    }

    private Decoded inNone(int notUtf8, int nonsense) {
        TextFile file = new TextFile(name, CodePage.WINDOWS_1252.decode(bytes));
        Optional<String> cut = cutCharacter(notUtf8);
        Location at = file.at(cut.isPresent() ? notUtf8 : nonsense);
        String expected = cut.isPresent() ? kind.typeAnew() : kind.saveAsUtf8(NOTEPAD);
        String message = cut.orElse("the byte " + shown(nonsense) + " fits no encoding that thrive knows");
        return Decoded.refused(
                file.text(),
                Problem.of(Code.F03, at, message).withExpected(expected).withExcerpt(file.excerpt(at)));
    }

    private Decoded strayByte(int start, int bad) {
        String before = new String(bytes, start, bad - start, StandardCharsets.UTF_8);
        String all = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        TextFile file = new TextFile(name, all);
        Location at = file.at(before.length());
        String message = cutCharacter(bad).orElse("the byte " + shown(bad) + " is not UTF-8" + meant(bad));
        return Decoded.refused(
                file.text(),
                Problem.of(Code.F03, at, message).withExpected(kind.typeAnew()).withExcerpt(file.excerpt(at)));
    }

    private String meant(int bad) {
        char c = CodePage.WINDOWS_1252.character(bytes[bad]);
        return c == CodePage.NONE ? "" : "; probably " + CharacterNames.of(c) + " was meant";
    }

    /** That a character has lost its last bytes: at the end of a cell or of the file, where something was cut off. */
    private Optional<String> cutCharacter(int bad) {
        int wanted = Utf8.lengthBy(bytes[bad] & 0xFF);
        int found = Utf8.continuations(bytes, bad) + 1;
        if (wanted < 2 || found == wanted || (found == 1 && !isLoneBeginning(bad))) {
            return Optional.empty();
        }
        StringBuilder there = new StringBuilder(shown(bad));
        for (int i = 1; i < found; i++) {
            there.append(' ').append(shown(bad + i));
        }
        return Optional.of("a character is cut in two: " + there + " is only the beginning of one");
    }

    /** Whether a byte is the usual first one of a character, ends its cell and is no letter of Windows-1252 that fits. */
    private boolean isLoneBeginning(int at) {
        Spot spot = new Spot(CodePage.WINDOWS_1252.view(bytes), at);
        boolean fits = LetterFit.of(spot).doubt() < Fit.ODD.doubt();
        return "ÂÃÄÅâð".indexOf(spot.character()) >= 0 && Spot.isSeparator(spot.after()) && !fits;
    }

    private String shown(int at) {
        return String.format(Locale.ROOT, "0x%02X", bytes[at] & 0xFF);
    }

    private int firstHighByte() {
        int at = 0;
        while (bytes[at] >= 0) {
            at++;
        }
        return at;
    }
}
