import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a model of 192 principles and many filled-in score sheets of it, the same for the same seed.
 * Usage: java docs/bench/BulkSheets.java FOLDER [SEED [SHEETS]]
 */
public class BulkSheets {

    private static final int PRINCIPLES = 192;
    private static final String[] STARTS = {
        "Families", "Staff in schools", "The duty team", "Young people", "Most services", "Commissioners", "Parents’ groups"
    };
    private static final String[] MIDDLES = {
        "tell their story once", "know whom to ring", "agree the aims at the start", "share figures every quarter",
        "wait – some of them for months", "meet at the café on Tuesdays", "write plans together, and keep to them"
    };
    private static final String[] ENDS = {
        "", ", as far as we know", "; see the survey of 2025", " (not in the villages)", ", £40,000 a year",
        ". \"We will take that away\" is the usual answer", "\nThe table was not of one mind"
    };

    private final Random random;

    private BulkSheets(long seed) {
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        int sheets = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2_100;
        Files.createDirectories(folder.resolve("sheets"));
        Files.writeString(folder.resolve("principles.yaml"), model());
        BulkSheets bulk = new BulkSheets(seed);
        for (int number = 1; number <= sheets; number++) {
            Files.writeString(folder.resolve("sheets/table-%04d.csv".formatted(number)), bulk.sheet());
        }
    }

    private static String model() {
        StringBuilder text = new StringBuilder("""
                schema: thrive-model/1
                id: bulk
                version: 1.0.0
                title: Bulk
                status: local
                levels: [{id: macro, name: Macro}, {id: meso, name: Meso}, {id: micro, name: Micro}]
                principles:
                """);
        for (int number = 1; number <= PRINCIPLES; number++) {
            text.append("  - id: P-%d\n    level: %s\n    name: \"%s\"\n    ideal: What it would be like\n"
                    .formatted(number, number % 3 == 0 ? "macro" : number % 3 == 1 ? "meso" : "micro", title(number)));
            text.append("    descriptions: {1: not yet, 2: in places, 3: mostly, 4: everywhere}\n");
        }
        return text.toString();
    }

    private static String title(int number) {
        return "Principle %d: %s, and so on".formatted(number, MIDDLES[number % MIDDLES.length]);
    }

    private String sheet() {
        StringBuilder text = new StringBuilder("principle,title,score,evidence,notes\n");
        for (int number = 1; number <= PRINCIPLES; number++) {
            String score = score();
            String notes = score.equals("NA") ? "not our work" : random.nextInt(3) == 0 ? remark() : "";
            String evidence = random.nextInt(4) == 0 ? remark() : "";
            text.append("P-").append(number).append(',').append(cell(title(number))).append(',').append(score);
            text.append(',').append(cell(evidence)).append(',').append(cell(notes)).append('\n');
        }
        return text.toString();
    }

    private String score() {
        int chance = random.nextInt(100);
        return chance < 4 ? "DK" : chance < 7 ? "NA" : chance < 12 ? "" : String.valueOf(1 + random.nextInt(4));
    }

    private String remark() {
        return any(STARTS) + " " + any(MIDDLES) + any(ENDS);
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static String cell(String text) {
        boolean quoted = text.contains(",") || text.contains("\"") || text.contains("\n");
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
