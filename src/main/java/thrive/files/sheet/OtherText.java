package thrive.files.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import thrive.files.text.TextFile;
import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.text.LatePattern;

/** Texts that are handed in under the name of a sheet and are none: told by how they begin, so that nobody looks for columns in them. */
enum OtherText {
    XML_WORKBOOK(
            "an Excel workbook (XML Spreadsheet 2003)",
            "the sheet as CSV: in Excel, Save As, \"CSV UTF-8 (Comma delimited)\"",
            "(?:<\\?xml[^>]{0,100}>\\s*)?(?:<!--[^>]{0,100}-->\\s*)?(?:<\\?mso-application[^>]{0,60}excel.sheet.*|<(?:\\w{1,9}:)?workbook\\b.*)"),
    PAGE(
            "a web page (HTML)",
            "the sheet itself, as CSV: a page is saved where a download asks for a password first",
            "<(?:!doctype|html|head|body|table|\\?xml)\\b.*"),
    RICH_TEXT(
            "a document in Rich Text Format",
            "the table of the document in a spreadsheet, saved as CSV",
            "\\{\\\\rtf.*"),
    POINTER(
            "a pointer of Git LFS and not the file it points to",
            "the file itself: run git lfs pull",
            "version https?://git-lfs\\b.*"),
    JSON("JSON", "a row of headings, and rows below it, saved as CSV", "(?:\\{|\\[)\\s*(?:[\\[{\"].*|\\R.*|)");

    private static final int BEGINNING = 200;

    private final String what;
    private final String instead;

    @SuppressWarnings("ImmutableEnumChecker") // LatePattern makes the same pattern whenever it does
    private final LatePattern pattern;

    OtherText(String what, String instead, String pattern) {
        this.what = what;
        this.instead = instead;
        this.pattern = LatePattern.of(pattern, Pattern.DOTALL);
    }

    /** The problem that a text is of such a kind, if it is. */
    static Optional<Problem> problem(TextFile file) {
        String all = file.text();
        String start =
                all.substring(0, Math.min(BEGINNING, all.length())).strip().toLowerCase(Locale.ROOT);
        for (OtherText kind : values()) {
            if (kind.pattern.matcher(start).matches()) {
                Location at = Location.of(file.name());
                return Optional.of(Problem.of(Code.H01, at, "this is " + kind.what + ", not a sheet")
                        .withExpected(kind.instead)
                        .withExcerpt(file.excerpt(at)));
            }
        }
        return Optional.empty();
    }
}
