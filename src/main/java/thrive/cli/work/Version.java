package thrive.cli.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Which version of the program this is. */
public final class Version {

    private Version() {}

    /** The version, such as {@code 0.1.0}. */
    public static String number() {
        try (InputStream in = Version.class.getResourceAsStream("/thrive/version.txt")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    /** What {@code --version} says. */
    public static String line() {
        return "thrive " + number() + " (Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + ")";
    }
}
