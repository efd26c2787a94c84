package thrive.files.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.problem.Problems;

/**
 * Tells the encoding of a file. Excel writes UTF-8 with a byte order mark, UTF-16 ("Unicode text") or, where asked
 * for plain CSV, the machine's old code page, which in England is Windows-1252.
 */
final class Decoding {

    private static final String SAVE_AS = "a CSV file: in Excel, \"Save As\" and \"CSV UTF-8 (Comma delimited)\"";
    private static final String UNDEFINED_IN_1252 = "\u0081\u008d\u008f\u0090\u009d";

    private Decoding() {}

    static Optional<String> decode(byte[] bytes, String name, FileKind kind, Problems problems) {
        Location place = Location.of(name);
        Optional<String> other = otherFormat(bytes);
        if (other.isPresent()) {
            problems.add(Problem.of(Code.F04, place, "this is " + other.get() + ", not text")
                    .withExpected(plainText(kind)));
            return Optional.empty();
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, place, kind, problems);
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        int zero = indexOfZero(bytes);
        if (zero >= 0) {
            problems.add(zeroByte(bytes, zero, name, kind));
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes, start, bytes.length - start);
        Optional<String> utf8 = strictly(buffer.duplicate(), StandardCharsets.UTF_8);
        return utf8.isPresent() ? utf8.map(Decoding::visible) : notUtf8(buffer, name, kind, problems);
    }

    private static String plainText(FileKind kind) {
        return switch (kind) {
            case SHEET -> SAVE_AS;
            case YAML -> "a YAML file in UTF-8";
            case BALLOTS, TEMPLATE -> "a text file in UTF-8";
        };
    }

    private static Optional<String> otherFormat(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return Optional.of("an Excel workbook (.xlsx) or another zip file");
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("an old Excel workbook (.xls)");
        }
        return startsWith(bytes, '%', 'P', 'D', 'F') ? Optional.of("a PDF") : Optional.empty();
    }

    private static Optional<String> utf16(byte[] bytes, Location place, FileKind kind, Problems problems) {
        Optional<String> text =
                kind.anyEncoding() ? strictly(ByteBuffer.wrap(bytes), StandardCharsets.UTF_16) : Optional.empty();
        if (text.isEmpty() || text.get().indexOf('\0') >= 0) {
            problems.add(Problem.of(Code.F03, place, "the file is in UTF-16, or damaged")
                    .withExpected(plainText(kind)));
            return Optional.empty();
        }
        problems.add(Problem.of(Code.F14, place, "the sheet is in UTF-16 and was read as that")
                .withExpected("UTF-8"));
        return text.map(Decoding::visible);
    }

    private static Optional<String> notUtf8(ByteBuffer bytes, String name, FileKind kind, Problems problems) {
        String old = bytewise(bytes);
        Optional<String> decoded = kind.anyEncoding() && old.chars().noneMatch(c -> UNDEFINED_IN_1252.indexOf(c) >= 0)
                ? strictly(bytes.duplicate(), Charset.forName("windows-1252"))
                : Optional.empty();
        int bad = firstBadByte(bytes.duplicate());
        Location at = place(name, old, bad);
        if (decoded.isEmpty()) {
            String byteShown = String.format(java.util.Locale.ROOT, "0x%02X", (int) old.charAt(bad));
            problems.add(Problem.of(Code.F03, at, "the byte " + byteShown + " is not UTF-8")
                    .withExpected(kind == FileKind.SHEET ? "UTF-8, or the Windows-1252 of older Excel" : "UTF-8"));
            return Optional.empty();
        }
        problems.add(Problem.of(Code.F13, at, "the sheet is not in UTF-8 and was read as Windows-1252")
                .withExpected("UTF-8: in Excel, \"CSV UTF-8 (Comma delimited)\"")
                .withExcerpt(excerpt(decoded.get(), bad, at)));
        return decoded.map(Decoding::visible);
    }

    private static Problem zeroByte(byte[] bytes, int zero, String name, FileKind kind) {
        Location at = place(name, bytewise(ByteBuffer.wrap(bytes)), zero);
        return Problem.of(Code.F10, at, "the file holds a NUL character, so it is no plain text")
                .withExpected(plainText(kind));
    }

    /** Each byte as the character of the same number, so that offsets count bytes. */
    private static String bytewise(ByteBuffer bytes) {
        return StandardCharsets.ISO_8859_1.decode(bytes.duplicate()).toString();
    }

    /** The place of a character. (To lay out all lines of a file, as its {@link TextFile} will, twice the memory is needed.) */
    private static Location place(String name, String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (TextFile.endsLine(text, i)) {
                line++;
                start = i + 1;
            }
        }
        return Location.at(name, line, offset - start + 1);
    }

    private static String excerpt(String text, int offset, Location place) {
        int start = offset - place.column() + 1;
        int end = offset;
        while (end < text.length() && !TextFile.endsLine(text, end)) {
            end++;
        }
        return new TextFile(place.file(), text.substring(start, end))
                .excerpt(Location.at(place.file(), 1, place.column()));
    }

    private static Optional<String> strictly(ByteBuffer bytes, Charset charset) {
        try {
            return Optional.of(strict(charset).decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static int firstBadByte(ByteBuffer bytes) {
        int start = bytes.position();
        CharBuffer out = CharBuffer.allocate(bytes.remaining() + 1);
        CoderResult result = strict(StandardCharsets.UTF_8).decode(bytes, out, true);
        return result.isError() ? bytes.position() - start : 0;
    }

    /**
     * Control characters other than tab and line ends become spaces, so that positions stay and none of them reaches a
     * terminal or a page; Word's soft line break is the usual one.
     */
    private static String visible(String text) {
        char[] characters = text.toCharArray();
        boolean clean = true;
        for (int i = 0; i < characters.length; i++) {
            if (isControl(characters[i])) {
                characters[i] = ' ';
                clean = false;
            }
        }
        return clean ? text : new String(characters);
    }

    private static boolean isControl(int c) {
        boolean isLayout = c == '\t' || c == '\n' || c == '\r';
        return !isLayout && (c < ' ' || (c >= 0x7F && c <= 0x9F));
    }

    private static int indexOfZero(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
