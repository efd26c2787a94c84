package thrive.fuzz;

import java.util.Arrays;

/** Score, ranking and gap sheets and sheets of weights: the first byte says which, the others are the file. */
public final class Sheets {

    private Sheets() {}

    /** Reads one sheet. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length > 0) {
            byte[] file = Arrays.copyOfRange(data, 1, data.length);
            Bounds.timed(() -> read(data[0] & 3, file));
        }
    }

    private static void read(int kind, byte[] file) {
        Readers readers = new Readers();
        String text = Readers.text(file);
        switch (kind) {
            case 0 -> {
                int read = readers.scores(file).stream()
                        .mapToInt(sheet -> sheet.entries().size())
                        .sum();
                account(readers, text, read);
            }
            case 1 -> {
                int read = readers.rankings(file).stream()
                        .mapToInt(sheet -> sheet.ranked().size())
                        .sum();
                account(readers, text, read);
            }
            case 2 -> readers.gaps(file);
            default -> readers.weights(file);
        }
    }

    private static void account(Readers readers, String text, int read) {
        if (readers.problems().sorted().isEmpty()) {
            Accounts.rows(text, read);
        }
    }
}
