package thrive.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import thrive.model.AssessmentModel;
import thrive.model.Level;

/**
 * How THRIVE-like a place is.
 *
 * @param model the model that was scored
 * @param tables the ids of all tables, in the site's order
 * @param notHandedIn those that handed in no sheet or a blank one
 * @param principles what the tables made of each principle, in the model's order
 */
public record Baseline(
        AssessmentModel model, List<String> tables, List<String> notHandedIn, List<PrincipleScores> principles) {

    public Baseline {
        tables = List.copyOf(tables);
        notHandedIn = List.copyOf(notHandedIn);
        principles = List.copyOf(principles);
    }

    /** How many tables handed in a sheet. */
    public int handedIn() {
        return tables.size() - notHandedIn.size();
    }

    /** The tables that handed in a sheet of which nothing can be read, in order. */
    public List<String> unread() {
        List<String> unread = new ArrayList<>(principles.isEmpty() ? List.of() : tables);
        for (PrincipleScores principle : principles) {
            if (!unread.isEmpty()) {
                unread.retainAll(principle.leftOut());
            }
        }
        return unread;
    }

    /** All principles taken together. */
    public RollUp overall() {
        return RollUp.of(model.scale(), principles);
    }

    /** The principles of each level taken together, in the model's order of levels. */
    public List<LevelRollUp> levels() {
        List<LevelRollUp> levels = new ArrayList<>();
        for (Level level : model.levels()) {
            levels.add(new LevelRollUp(level, RollUp.of(model.scale(), of(level))));
        }
        return levels;
    }

    /** What the tables made of the principles of a level. */
    public List<PrincipleScores> of(Level level) {
        return principles.stream()
                .filter(p -> p.principle().level().equals(level.id()))
                .toList();
    }

    /** What the tables made of a principle, or nothing where the model has no such principle. */
    public Optional<PrincipleScores> of(String principle) {
        return principles.stream()
                .filter(p -> p.principle().id().equals(principle))
                .findFirst();
    }
}
