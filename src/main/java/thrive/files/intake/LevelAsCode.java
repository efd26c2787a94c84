package thrive.files.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import thrive.files.sheet.Cell;
import thrive.model.AssessmentModel;
import thrive.model.Level;
import thrive.model.Principle;

/** A level's name where a code belongs: the title beside it tells the principle, if that is one of the level. */
final class LevelAsCode {

    private final Titles titles;
    /** What each level may be called, by its id. */
    private final Map<String, Labels> names = new HashMap<>();

    LevelAsCode(AssessmentModel model, Titles titles) {
        this.titles = titles;
        for (Level level : model.levels()) {
            names.put(level.id(), new Labels(List.of(level.id(), level.name())));
        }
    }

    /** The one principle of the title that belongs to the level; nothing where the code is no level, or another principle's. */
    Optional<Principle> principle(Cell code, Cell title) {
        return titles.only(title.text()).filter(principle -> isLevel(code.text(), principle.level()));
    }

    private boolean isLevel(String text, String level) {
        return Optional.ofNullable(names.get(level))
                .filter(labels -> labels.isPartAlone(text))
                .isPresent();
    }
}
