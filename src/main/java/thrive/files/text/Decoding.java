package thrive.files.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;

/**
 * Tells the encoding of a file. Excel writes UTF-8 with a byte order mark, UTF-16 ("Unicode text") or, where asked
 * for plain CSV, the machine's old code page, which in England is Windows-1252.
 */
final class Decoding {

    private Decoding() {}

    static Decoded decode(byte[] bytes, String name, FileKind kind) {
        Optional<String> other = OtherFormat.of(bytes);
        if (other.isPresent()) {
            Problem problem = Problem.of(Code.F04, Location.of(name), "this is " + other.get() + ", not text")
                    .withExpected(kind.plainText());
            return Decoded.refused("", problem);
        }
        return Utf16.isMarkedIn(bytes)
                ? finished(new Utf16(name, kind, bytes).decode(), name, kind)
                : byteByByte(bytes, name, kind);
    }

    private static Decoded byteByByte(byte[] bytes, String name, FileKind kind) {
        int start = afterMark(bytes);
        ByteSurvey survey = ByteSurvey.of(bytes, start);
        if (survey.firstZero() >= 0) {
            return Decoded.refused("", zeroByte(bytes, survey.firstZero(), name, kind));
        }
        if (survey.isAscii()) {
            String text = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
            Decoded decoded = Decoded.usable(text, List.of());
            return SpoiltText.mayBeWrittenOut(text) ? finished(decoded, name, kind) : decoded;
        }
        return finished(notAscii(bytes, start, name, kind), name, kind);
    }

    private static Decoded notAscii(byte[] bytes, int start, String name, FileKind kind) {
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        // The decoder puts U+FFFD for what is no UTF-8, but a text may also hold one of its own.
        int bad = text.indexOf('\uFFFD') < 0 ? -1 : Utf8.firstBad(bytes, start);
        NotUtf8 old = new NotUtf8(name, kind, bytes);
        if (bad >= 0) {
            return old.decode(start, bad);
        }
        return (start > 0 ? Optional.<Decoded>empty() : old.thatLooksLikeUtf8())
                .orElse(Decoded.usable(text, List.of()));
    }

    /** Where the text begins: behind the byte order mark, which stands twice where two programs each wrote one. */
    private static int afterMark(byte[] bytes) {
        int start = 0;
        while (OtherFormat.startsWithAt(bytes, start, 0xEF, 0xBB, 0xBF)) {
            start += 3;
        }
        return start;
    }

    /** What is the same in every encoding: spoilt text is told, and a byte order mark that became text goes. */
    private static Decoded finished(Decoded decoded, String name, FileKind kind) {
        if (!decoded.usable() || !kind.isWrittenByPeople()) {
            return decoded;
        }
        List<Problem> problems = new ArrayList<>(decoded.problems());
        SpoiltText.problem(new TextFile(name, decoded.text())).ifPresent(problems::add);
        return Decoded.usable(SpoiltText.withoutMark(decoded.text()), problems);
    }

    private static Problem zeroByte(byte[] bytes, int zero, String name, FileKind kind) {
        // Each byte as the character of the same number, so that offsets count bytes.
        Location at = new TextFile(name, new String(bytes, StandardCharsets.ISO_8859_1)).at(zero);
        return Problem.of(Code.F10, at, "the file holds a NUL character, so it is no plain text")
                .withExpected(kind.plainText());
    }
}
