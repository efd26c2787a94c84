package thrive.files.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells the code page of a file that is not UTF-8. Windows-1252 is at home here and wins wherever it makes sense; where the
 * lines end as on an old Mac, Mac Roman does. Another page must make sense throughout, and more than any other.
 *
 * @param page the page, or nothing where none makes sense or two do
 * @param isClean whether no character of it stands oddly
 * @param firstDoubt the first byte that makes no sense in Windows-1252, or -1
 */
record PageChoice(Optional<CodePage> page, boolean isClean, int firstDoubt) {

    static PageChoice of(byte[] bytes) {
        PageReading windows = PageReading.of(CodePage.WINDOWS_1252, bytes);
        PageReading mac = PageReading.of(CodePage.MAC_ROMAN, bytes);
        PageReading dos = PageReading.of(CodePage.CP850, bytes);
        PageReading home = endsLinesLikeAnOldMac(bytes) && mac.doubt() <= windows.doubt() ? mac : windows;
        Optional<PageReading> chosen = home.isClean() ? Optional.of(home) : other(windows, mac, dos, home);
        return new PageChoice(
                chosen.map(PageReading::page),
                chosen.filter(PageReading::isClean).isPresent(),
                windows.firstNonsense());
    }

    /** The page, if no character of it stands oddly. */
    Optional<CodePage> clean() {
        return page.filter(found -> isClean);
    }

    private static Optional<PageReading> other(
            PageReading windows, PageReading mac, PageReading dos, PageReading home) {
        List<PageReading> clean = List.of(windows, mac, dos).stream()
                .filter(PageReading::isClean)
                .sorted(Comparator.comparingLong(PageReading::doubt))
                .toList();
        boolean isTied =
                clean.size() > 1 && clean.get(0).doubt() == clean.get(1).doubt();
        if (!clean.isEmpty() && !isTied) {
            return Optional.of(clean.get(0));
        }
        return home.isPossible() ? Optional.of(home) : Optional.empty();
    }

    private static boolean endsLinesLikeAnOldMac(byte[] bytes) {
        boolean cr = false;
        for (byte b : bytes) {
            if (b == '\n') {
                return false;
            }
            cr |= b == '\r';
        }
        return cr;
    }
}
