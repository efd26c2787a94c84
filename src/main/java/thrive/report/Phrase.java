package thrive.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sentence or a part of one, in pieces, so that a page can mark what is not our own wording: texts of the model (which have a
 * language of their own) and names and notes that people typed (which may run from right to left).
 *
 * @param text the whole, for renderings that mark nothing
 * @param pieces the same, piece by piece
 */
public record Phrase(String text, List<Piece> pieces) {

    /**
     * A stretch of text; {@code theirs} where it is not our own wording, and then {@code fromModel} where it is the model's;
     * {@code unbroken} where no line may end inside it.
     *
     * @param text the words
     * @param theirs whether they are not our own: people typed them or the model says them
     * @param fromModel whether the model says them
     * @param unbroken whether no line may end inside them
     */
    public record Piece(String text, boolean theirs, boolean fromModel, boolean unbroken) {}

    private static final Phrase NOTHING = new Phrase(List.of());

    public Phrase {
        pieces = List.copyOf(pieces);
    }

    private Phrase(List<Piece> pieces) {
        this(pieces.stream().map(Piece::text).collect(Collectors.joining()), pieces);
    }

    public static Phrase nothing() {
        return NOTHING;
    }

    public static Phrase of(String ours) {
        return NOTHING.say(ours);
    }

    /** What someone typed. */
    public static Phrase typed(String text) {
        return NOTHING.with(new Piece(text, true, false, false));
    }

    /** What the model says. */
    public static Phrase fromModel(String text) {
        return NOTHING.with(new Piece(text, true, true, false));
    }

    /** "MES-2 Easy ways in", for lists. */
    public static Phrase listing(PrincipleName principle) {
        return NOTHING.with(new Piece(principle.id(), false, false, true))
                .say(" ")
                .then(fromModel(principle.shortName()));
    }

    /** "Easy ways in (MES-2)", for the start of a line. */
    public static Phrase naming(PrincipleName principle) {
        return NOTHING.with(new Piece(principle.shortName(), true, true, false))
                .say(" ")
                .with(new Piece("(" + principle.id() + ")", false, false, true));
    }

    /** "‘Easy ways in’ (MES-2)", for sentences: without the marks a long name runs into the words around it. */
    public static Phrase quoting(PrincipleName principle) {
        return quoting(principle, "");
    }

    /** "‘Easy ways in’ (MES-2, split 1/4)": the same with something said of it. */
    public static Phrase quoting(PrincipleName principle, String aside) {
        String behind = aside.isEmpty() ? "" : ", " + aside;
        return of("‘").with(new Piece(principle.shortName(), true, true, false))
                .say("’ ")
                .with(new Piece("(" + principle.id() + behind + ")", false, false, true));
    }

    public Phrase say(String ours) {
        return with(new Piece(ours, false, false, false));
    }

    public Phrase then(Phrase next) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(next.pieces);
        return new Phrase(all);
    }

    private Phrase with(Piece piece) {
        List<Piece> all = new ArrayList<>(pieces);
        all.add(piece);
        return new Phrase(all);
    }

    /** "a", "a and b", "a, b and c": names that someone typed, each kept apart from the next. */
    public static Phrase listTyped(List<String> names) {
        return list(names, Phrase::typed);
    }

    /** The phrases with the same words of ours between them. */
    public static Phrase join(List<Phrase> items, String between) {
        Phrase whole = NOTHING;
        for (Phrase item : items) {
            whole = (whole.pieces.isEmpty() ? whole : whole.say(between)).then(item);
        }
        return whole;
    }

    /** "a", "a and b", "a, b and c". */
    public static Phrase list(List<Phrase> items) {
        Phrase whole = NOTHING;
        for (int i = 0; i < items.size(); i++) {
            String joint = i == 0 ? "" : i == items.size() - 1 ? " and " : ", ";
            whole = (joint.isEmpty() ? whole : whole.say(joint)).then(items.get(i));
        }
        return whole;
    }

    public static <T> Phrase list(List<T> items, Function<T, Phrase> words) {
        return list(items.stream().map(words).toList());
    }
}
