package thrive.fuzz;

import java.util.Arrays;
import java.util.List;

/** Plain ballots and PrefLib's: the first byte says which, the others are the file. */
public final class Ballots {

    private static final List<String> ENDINGS = List.of("txt", "soc", "soi", "toc", "toi");

    private Ballots() {}

    /** Reads one file. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length > 0) {
            String ending = ENDINGS.get((data[0] & 0xff) % ENDINGS.size());
            byte[] file = Arrays.copyOfRange(data, 1, data.length);
            Bounds.timed(() -> read(ending, file));
        }
    }

    private static void read(String ending, byte[] file) {
        Readers readers = new Readers();
        String candidates = readers.ballots(file, ending)
                .map(election -> String.join("\n", election.candidates()))
                .orElse("");
        if (ending.equals("txt") && readers.problems().sorted().isEmpty()) {
            Accounts.every(Readers.text(file).replaceAll("(?m)#.*$", ""), candidates);
        }
    }
}
