package thrive.slips;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bullets, non-answers and other spellings in the cells of gap sheets. */
final class GapSlips {

    private static final List<String> COLUMNS =
            List.of("in place", "in development", "gaps", "training", "recommendations", "quick wins");

    private GapSlips() {}

    static List<Slip> list() {
        List<Slip> slips = new ArrayList<>();
        for (String bullet : List.of("- ", "* ", "• ", "– ", "◦ ", "▪ ", "· ", "\uf0b7 ", "\uf0a7 ", "o ", "•\t")) {
            slips.add(lines(
                    "bullets " + bullet.strip() + " U+" + Integer.toHexString(bullet.charAt(0)),
                    Outcome.READ,
                    (line, n) -> bullet + line));
        }
        slips.add(lines("numbers 1.", Outcome.READ, (line, n) -> n + ". " + line));
        slips.add(lines("numbers 1)", Outcome.READ, (line, n) -> n + ") " + line));
        slips.add(lines(
                "numbers (i)",
                Outcome.READ,
                (line, n) -> "(" + List.of("i", "ii", "iii").get(n - 1) + ") " + line));
        slips.add(lines("letters a)", Outcome.READ, (line, n) -> (char) ('a' + n - 1) + ") " + line));
        for (String nothing : List.of(
                "n/a",
                "N/A.",
                "None",
                "none yet",
                "no",
                "Nothing",
                "?",
                "tbc",
                "TBC",
                "Don't know",
                "don’t know",
                "-",
                "–",
                "\"none\"",
                "“none”")) {
            slips.add(cell("only " + nothing, Outcome.READ, String::isEmpty, v -> nothing));
            boolean bullet = nothing.equals("-") || nothing.equals("–");
            slips.add(cell(
                    "among items: " + nothing,
                    bullet ? Outcome.READ : Outcome.WARNED,
                    v -> !v.isEmpty(),
                    v -> v + "\n" + nothing));
        }
        slips.add(cell("blank lines between items", Outcome.READ, v -> v.contains("\n"), v -> v.replace("\n", "\n\n")));
        slips.add(cell(
                "line ends of Windows in a cell", Outcome.READ, v -> v.contains("\n"), v -> v.replace("\n", "\r\n")));
        slips.add(cell("no-break spaces around items", Outcome.READ, v -> !v.isEmpty(), v -> "\u00a0" + v + "\u200b"));
        slips.add(same("capitals", v -> v.toUpperCase(Locale.ROOT)));
        slips.add(same("straight quotes", v -> v.replace('’', '\'')));
        slips.add(same("other dashes", v -> v.replace('–', '-').replace("Two-year", "Two–year")));
        slips.add(same("accents apart", v -> java.text.Normalizer.normalize(v, java.text.Normalizer.Form.NFD)));
        slips.add(same("a full stop", v -> v + "."));
        slips.add(Slip.of(8, "items of one principle in two rows", Outcome.READ, GapSlips::split));
        return slips;
    }

    private interface Marked {
        String of(String line, int number);
    }

    private static Slip lines(String name, Set<Outcome> allowed, Marked mark) {
        return cell(name, allowed, v -> !v.isEmpty(), value -> {
            String[] lines = value.split("\n", -1);
            return IntStream.range(0, lines.length)
                    .mapToObj(i -> mark.of(lines[i], i + 1))
                    .collect(Collectors.joining("\n"));
        });
    }

    private static Slip cell(
            String name,
            Set<Outcome> allowed,
            java.util.function.Predicate<String> fitting,
            UnaryOperator<String> change) {
        return Slip.of(8, "gap cell: " + name, allowed, (draft, random) -> {
            String column = COLUMNS.get(random.nextInt(COLUMNS.size()));
            return draft.spot(random, column, s -> fitting.test(s.value())).map(spot -> {
                spot.put(change.apply(spot.value()));
                return spot.touched();
            });
        });
    }

    /** Another spelling of what a table before this one has said too, so that the first one's words stay. */
    private static Slip same(String name, UnaryOperator<String> change) {
        return Slip.of(8, "gap cell: said before, now with " + name, Outcome.READ, (draft, random) -> {
            String column = COLUMNS.get(random.nextInt(COLUMNS.size()));
            return draft.spot(
                            random,
                            column,
                            spot -> !spot.value().contains("\n")
                                    && !change.apply(spot.value()).equals(spot.value())
                                    && isSaidBefore(draft, spot))
                    .map(spot -> {
                        spot.put(change.apply(spot.value()));
                        return spot.touched();
                    });
        });
    }

    private static boolean isSaidBefore(Draft draft, Spot spot) {
        if (!draft.facts.listed() || !InSheet.ofOneTable(spot.sheet())) {
            return false;
        }
        String folder = spot.path().substring(0, spot.path().lastIndexOf('/') + 1);
        for (Draft.Item table : draft.facts.tables()) {
            String path = folder + table.id() + ".csv";
            if (path.equals(spot.path())) {
                return false;
            }
            String cell = draft.sheet(path).get(spot.row(), spot.heading());
            if (Arrays.asList(cell.split("\n", -1)).contains(spot.value())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Touched> split(Draft draft, Random random) {
        return draft.spot(random, "gaps", s -> s.value().contains("\n")).map(spot -> {
            Sheet sheet = spot.sheet();
            String value = spot.value();
            int end = value.indexOf('\n');
            List<String> second = new ArrayList<>(sheet.rows.get(spot.row()));
            for (String column : COLUMNS) {
                second.set(sheet.column(column), "");
            }
            second.set(sheet.column("gaps"), value.substring(end + 1));
            spot.put(value.substring(0, end));
            sheet.rows.add(spot.row() + 1, second);
            return Touched.file(spot.path());
        });
    }
}
