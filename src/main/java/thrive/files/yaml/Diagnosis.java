package thrive.files.yaml;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

import thrive.files.text.TextFile;
import thrive.problem.Problem;
import thrive.text.Unseen;

/** Looks over a YAML text for slips that a parser does not name, or tells far from where they stand. */
final class Diagnosis implements Oddities {

    /** More slips of one kind in one file nobody reads; another kind is told all the same, however many of these stand above it. */
    private static final int MOST = 1_000;
    /** How many lines behind a sure slip something odd is taken for what follows from it. */
    private static final int IN_ITS_WAKE = 3;

    private record Found(Oddity oddity, int at, int from) {}

    private final TextFile file;
    private final String text;
    private final int lastLine;
    private final List<Found> sure = new ArrayList<>();
    private final Map<Oddity, Integer> ofKind = new EnumMap<>(Oddity.class);
    /** The tabs that only part a key or dash from its value. */
    private final BitSet tabs = new BitSet();

    private @Nullable Found nearest;

    private Diagnosis(TextFile file, String text, int lastLine) {
        this.file = file;
        this.text = text;
        this.lastLine = lastLine;
        LooseScanner.scan(text, this);
    }

    /**
     * A look over a whole file; {@code text} is its text or one of the same length, {@code lastLine} the line where its parser gave
     * up.
     */
    static Diagnosis of(TextFile file, String text, int lastLine) {
        return new Diagnosis(file, text, lastLine);
    }

    /** Whether a text holds anything that its parser may read as something else without a word. */
    static boolean isCalledFor(String text) {
        boolean leading = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                leading = true;
            } else if (c == '#' && i > 0 && isBlank(text.charAt(i - 1)) && i + 1 < text.length()) {
                if (text.charAt(i + 1) > ' ') {
                    return true;
                }
            } else if (leading && c != ' ') {
                if (Unseen.isOdd(c)) {
                    return true;
                }
                leading = false;
            } else if (c == '\t') {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    @Override
    public void found(Oddity oddity, int at, int from) {
        Found found = new Found(oddity, at, from);
        if (oddity.isSure()) {
            if (ofKind.merge(oddity, 1, Integer::sum) <= MOST) {
                sure.add(found);
            }
        } else if (file.lineOf(at) <= lastLine && isNearer(found)) {
            nearest = found;
        }
    }

    @Override
    public void separates(int tab) {
        tabs.set(tab);
    }

    /** The text with a space for each tab that stands between a key or dash and its value. */
    String withoutSeparatingTabs() {
        if (tabs.isEmpty()) {
            return text;
        }
        char[] characters = text.toCharArray();
        tabs.stream().forEach(at -> characters[at] = ' ');
        return new String(characters);
    }

    /** Nearer to where the parser gave up is a later line, and on one line what stands first. */
    private boolean isNearer(Found found) {
        if (nearest == null) {
            return true;
        }
        int line = file.lineOf(found.at());
        int before = file.lineOf(nearest.at());
        return line > before || (line == before && found.at() < nearest.at());
    }

    /** Where something of a kind was found. */
    List<Integer> places(Oddity oddity) {
        return sure.stream().filter(f -> f.oddity() == oddity).map(Found::at).toList();
    }

    /** All slips of a kind. */
    List<Problem> problems(Oddity oddity) {
        return sure.stream()
                .filter(found -> found.oddity() == oddity)
                .map(this::problem)
                .toList();
    }

    /** All sure slips, and the odd thing nearest above where the parser gave up. */
    List<Problem> problems() {
        Set<Found> told = new LinkedHashSet<>(sure);
        unexplained().ifPresent(told::add);
        return told.stream()
                .sorted(Comparator.comparingInt(Found::at))
                .map(this::problem)
                .toList();
    }

    private Optional<Found> unexplained() {
        return Optional.ofNullable(nearest).filter(near -> {
            int line = file.lineOf(near.at());
            return sure.stream()
                    .map(found -> file.lineOf(found.at()))
                    .noneMatch(s -> s <= line && line - s <= IN_ITS_WAKE);
        });
    }

    private Problem problem(Found found) {
        Slip slip = found.oddity().slip(text, found.at(), found.from());
        var at = file.at(found.at());
        return Problem.of(slip.code(), at, slip.message())
                .withExpected(slip.expected())
                .withExcerpt(file.excerpt(at));
    }
}
