package thrive.slips;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Files whose bytes are not those of UTF-8, or no longer. */
final class EncodingSlips {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final byte[] BOM = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private EncodingSlips() {}

    static List<Slip> list() {
        List<Slip> slips = new ArrayList<>();
        sheets(slips);
        broken(slips);
        for (String file : List.of(Draft.SITE, Draft.MODEL, Draft.DECISION)) {
            slips.add(yaml(file, "in Windows-1252", Outcome.NONE, text -> text.getBytes(WESTERN)));
            slips.add(yaml(file, "in Mac Roman", Outcome.NONE, text -> text.getBytes(Charset.forName("x-MacRoman"))));
            slips.add(yaml(file, "in UTF-16", Outcome.READ_OR_NONE, text -> text.getBytes(StandardCharsets.UTF_16)));
            slips.add(yaml(
                    file,
                    "with a byte order mark",
                    Outcome.READ,
                    text -> joined(BOM, text.getBytes(StandardCharsets.UTF_8))));
        }
        return slips;
    }

    private static void sheets(List<Slip> slips) {
        slips.add(sheet("Windows-1252", Outcome.WARNED, text -> text.getBytes(WESTERN)));
        slips.add(sheet(
                "Mac Roman with its line ends",
                Outcome.WARNED,
                text -> text.replace('\n', '\r').getBytes(Charset.forName("x-MacRoman"))));
        slips.add(sheet("Mac Roman with ours", Outcome.TOLD, text -> text.getBytes(Charset.forName("x-MacRoman"))));
        slips.add(sheet(
                "CP850",
                Outcome.TOLD_OR_CHANGED_IF_ANYTHING,
                text -> ascii(text).getBytes(Charset.forName("IBM850"))));
        slips.add(sheet("UTF-16 LE", Outcome.WARNED, text -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)));
        slips.add(sheet("UTF-16 BE", Outcome.WARNED, text -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE)));
        slips.add(sheet("UTF-16 LE without a mark", Outcome.TOLD, text -> text.getBytes(StandardCharsets.UTF_16LE)));
        slips.add(sheet(
                "UTF-8 with a byte order mark",
                Outcome.READ,
                text -> joined(BOM, text.getBytes(StandardCharsets.UTF_8))));
        slips.add(sheet(
                "two byte order marks",
                Outcome.READ_OR_NONE,
                text -> joined(BOM, joined(BOM, text.getBytes(StandardCharsets.UTF_8)))));
        slips.add(
                sheet("a byte order mark that is not true", Outcome.NONE, text -> joined(BOM, text.getBytes(WESTERN))));
        slips.add(sheet(
                "text spoilt earlier",
                Outcome.TOLD_OR_CHANGED,
                text -> spoilt(text).getBytes(StandardCharsets.UTF_8)));
        slips.add(sheet(
                "replacement characters",
                Outcome.TOLD_OR_CHANGED,
                text -> text.replaceAll("[^\\x00-\\x7f]", "\ufffd").getBytes(StandardCharsets.UTF_8)));
    }

    private static void broken(List<Slip> slips) {
        slips.add(bytes("a stray byte in UTF-8", Outcome.NONE, (text, random) -> inserted(text, random, 0x92)));
        slips.add(bytes("a NUL", Outcome.NONE, (text, random) -> inserted(text, random, 0)));
        // Another character in UTF-8 tells what the file is in; a cut one alone may be a letter of an older encoding.
        slips.add(Slip.of(
                6,
                "a sheet: a character cut in two",
                Outcome.NONE,
                (draft, random) -> draft.anySheet(random, s -> notAscii(s.text()) > 1)
                        .flatMap(path -> saved(draft, path, cut(draft.text(path))))));
        slips.add(Slip.of(
                6,
                "a sheet: its only character beyond ASCII cut in two",
                Outcome.TOLD,
                (draft, random) -> draft.anySheet(random, s -> notAscii(s.text()) == 1)
                        .flatMap(path -> saved(draft, path, cut(draft.text(path))))));
        slips.add(sheet("a file that ends within a character", Outcome.NONE, text -> {
            byte[] whole = text.getBytes(StandardCharsets.UTF_8);
            return joined(whole, new byte[] {(byte) 0xe2, (byte) 0x80});
        }));
        slips.add(bytes(
                "a workbook's first bytes",
                Outcome.NONE,
                (text, random) -> ("PK\u0003\u0004" + text).getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] cut(String text) {
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        int cut = 0;
        while (whole[cut] >= 0) {
            cut++;
        }
        return joined(
                Arrays.copyOf(whole, cut + 1),
                Arrays.copyOfRange(whole, cut + (whole[cut] == (byte) 0xe2 ? 3 : 2), whole.length));
    }

    private interface Saving {
        byte[] of(String text, Random random);
    }

    /** A sheet that holds more than plain ASCII. */
    private static Slip sheet(String name, Set<Outcome> allowed, Function<String, byte[]> saving) {
        return Slip.of(
                6,
                "a sheet: " + name,
                allowed,
                (draft, random) -> draft.anySheet(random, s -> !isAscii(s.text()))
                        .flatMap(path -> saved(draft, path, saving.apply(draft.text(path)))));
    }

    private static Slip bytes(String name, Set<Outcome> allowed, Saving saving) {
        return Slip.of(
                6,
                "a sheet: " + name,
                allowed,
                (draft, random) -> draft.anySheet(random, s -> !isAscii(s.text()))
                        .flatMap(path -> saved(draft, path, saving.of(draft.text(path), random))));
    }

    private static Slip yaml(String file, String name, Set<Outcome> allowed, Function<String, byte[]> saving) {
        return Slip.of(6, file + " " + name, allowed, (draft, random) -> {
            return saved(draft, file, saving.apply(draft.text(file)));
        });
    }

    private static Optional<Touched> saved(Draft draft, String path, byte[] bytes) {
        draft.bytes(path, bytes);
        return Optional.of(Touched.file(path));
    }

    private static boolean isAscii(String text) {
        return notAscii(text) == 0;
    }

    private static long notAscii(String text) {
        return text.chars().filter(c -> c >= 128).count();
    }

    /** What CP850 cannot say is said in ASCII, as Excel does. */
    private static String ascii(String text) {
        return text.replace('’', '\'').replace('–', '-').replace('“', '"');
    }

    private static String spoilt(String text) {
        StringBuilder spoilt = new StringBuilder();
        text.codePoints().forEach(c -> {
            String one = Character.toString(c);
            spoilt.append(c < 128 ? one : new String(one.getBytes(StandardCharsets.UTF_8), WESTERN));
        });
        return spoilt.toString();
    }

    private static byte[] inserted(String text, Random random, int value) {
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(whole.length);
        while (at > 0 && whole[at] < 0) {
            at--;
        }
        byte[] head = joined(java.util.Arrays.copyOf(whole, at), new byte[] {(byte) value});
        return joined(head, java.util.Arrays.copyOfRange(whole, at, whole.length));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
