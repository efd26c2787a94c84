package thrive.slips;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import thrive.slips.Draft.Item;

/** A small site without problems, in one of the layouts that people use. */
final class RandomSite {

    private final Random random;
    private final Draft draft;

    private RandomSite(Random random) {
        this.random = random;
        boolean fromNought = chance(20);
        draft = new Draft(new Draft.Facts(
                "Smallbrook",
                tables(2 + random.nextInt(7)),
                principles(5 + random.nextInt(16)),
                chance(70),
                fromNought ? 0 : 1,
                fromNought ? 5 : 4));
    }

    static Draft of(Random random) {
        RandomSite site = new RandomSite(random);
        new RandomYaml(site.draft.facts, random).write(site.draft);
        new RandomSheets(site.draft, random).write();
        return site.draft;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private static List<Item> tables(int number) {
        return Words.TABLES.subList(0, number).stream()
                .map(id -> new Item(id, Character.toUpperCase(id.charAt(0)) + id.substring(1) + " table"))
                .toList();
    }

    private List<Item> principles(int number) {
        List<String> names = new ArrayList<>(Words.PRINCIPLES);
        Collections.shuffle(names, random);
        int style = random.nextInt(10);
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> new Item(code(style, n), names.get(n - 1)))
                .toList();
    }

    private static String code(int style, int n) {
        return switch (style) {
            case 0 -> "1." + n;
            case 1 -> "00" + n;
            case 2 -> "1-" + n;
            case 3 -> "MAR-" + n;
            case 4 -> n + "E3";
            case 5 -> "P-" + n;
            default -> List.of("MAC-", "MES-", "MIC-").get(n % 3) + (1 + n / 3);
        };
    }
}
