import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Lists the jars that belong to a version, so that the launcher starts no others and sees where one is damaged: first a digest of the
 * version's own, then a line for each with its name and how many bytes it holds. The build runs this.
 *
 * <p>Usage: {@code java Jars.java LIST OWN LIBRARY...}; what is no jar is passed over.
 */
public final class Jars {

    private Jars() {}

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        Path own = Path.of(arguments[1]);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(own));
        List<String> lines = new ArrayList<>(List.of(HexFormat.of().formatHex(digest)));
        for (String jar : List.of(arguments).subList(1, arguments.length)) {
            if (jar.endsWith(".jar")) {
                Path path = Path.of(jar);
                lines.add(path.getFileName() + " " + Files.size(path));
            }
        }
        Path list = Path.of(arguments[0]);
        Files.createDirectories(list.getParent());
        Files.writeString(list, String.join("\n", lines) + "\n");
    }
}
