package thrive.slips;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The files of a site before they are written. */
final class Draft {

    static final String SITE = "site.yaml";
    static final String MODEL = "principles.yaml";
    static final String DECISION = "baseline/decision.yaml";

    /** What the slips want to know of the site that the files describe. */
    final Facts facts;

    private final Map<String, Sheet> sheets = new TreeMap<>();
    private final Map<String, byte[]> others = new TreeMap<>();

    /**
     * What a site is about.
     *
     * @param listed whether {@code site.yaml} lists the tables
     */
    record Facts(String place, List<Item> tables, List<Item> principles, boolean listed, int lowest, int highest) {}

    /** A code and its name. */
    record Item(String id, String name) {}

    Draft(Facts facts) {
        this.facts = facts;
    }

    Draft copy() {
        Draft copy = new Draft(facts);
        sheets.forEach((path, sheet) -> copy.sheets.put(path, sheet.copy()));
        copy.others.putAll(others);
        return copy;
    }

    void sheet(String path, Sheet sheet) {
        sheets.put(path, sheet);
    }

    Sheet sheet(String path) {
        return Objects.requireNonNull(sheets.get(path), path);
    }

    boolean has(String path) {
        return sheets.containsKey(path) || others.containsKey(path);
    }

    /** The paths of all sheets that fit. */
    List<String> sheets(Predicate<Sheet> fitting) {
        return sheets.keySet().stream()
                .filter(path -> fitting.test(sheet(path)))
                .toList();
    }

    /** A sheet that fits, by chance. */
    Optional<String> anySheet(Random random, Predicate<Sheet> fitting) {
        return any(random, sheets(fitting));
    }

    /** A cell below a heading that fits, by chance. */
    Optional<Spot> spot(Random random, String heading, Predicate<Spot> fitting) {
        List<Spot> spots = new ArrayList<>();
        sheets.forEach((path, sheet) -> {
            for (int row = 1; sheet.has(heading) && row < sheet.rows.size(); row++) {
                spots.add(new Spot(path, sheet, row, heading));
            }
        });
        return any(random, spots.stream().filter(fitting).toList());
    }

    static <T> Optional<T> any(Random random, List<T> from) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(random.nextInt(from.size())));
    }

    String text(String path) {
        Sheet sheet = sheets.get(path);
        return sheet != null
                ? sheet.text()
                : new String(Objects.requireNonNull(others.get(path), path), StandardCharsets.UTF_8);
    }

    void text(String path, String text) {
        bytes(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(String path, byte[] bytes) {
        sheets.remove(path);
        others.put(path, bytes);
    }

    void copyFile(String from, String to) {
        others.put(to, text(from).getBytes(StandardCharsets.UTF_8));
    }

    void rename(String from, String to) {
        String text = text(from);
        sheets.remove(from);
        others.remove(from);
        text(to, text);
    }

    void remove(String path) {
        sheets.remove(path);
        others.remove(path);
    }

    List<String> paths() {
        List<String> paths = new ArrayList<>(sheets.keySet());
        paths.addAll(others.keySet());
        return paths;
    }

    void write(Path folder) {
        try {
            for (String path : paths()) {
                Path file = folder.resolve(path);
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                byte[] bytes = others.get(path);
                Files.write(file, bytes != null ? bytes : text(path).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
