package thrive.files.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import thrive.files.definition.PrincipleLookup;
import thrive.files.sheet.Vocabulary;
import thrive.model.AssessmentModel;
import thrive.model.Level;
import thrive.model.NeedsGroup;
import thrive.model.Scale;
import thrive.model.site.SiteTable;
import thrive.text.Folding;

/** The words of a model and its tables, by which a sheet's rows and columns are told apart. */
final class ModelWords implements Vocabulary {

    private final PrincipleLookup lookup;
    private final Set<String> tables = new HashSet<>();
    private final Labels labels;
    private final Scale scale;
    private final Titles titles;

    ModelWords(AssessmentModel model, PrincipleLookup lookup, List<SiteTable> tables) {
        this.lookup = lookup;
        this.scale = model.scale();
        for (SiteTable table : tables) {
            this.tables.add(Folding.words(table.id()));
            this.tables.add(Folding.words(table.name()));
        }
        List<String> parts = new ArrayList<>();
        for (Level level : model.levels()) {
            parts.addAll(List.of(level.id(), level.name()));
        }
        for (NeedsGroup group : model.groups()) {
            parts.add(group.name());
        }
        this.labels = new Labels(parts);
        this.titles = new Titles(model);
    }

    @Override
    public boolean isPrinciple(String text) {
        return lookup.find(text).isPresent();
    }

    @Override
    public boolean isCode(String text) {
        return isPrinciple(text) && !isTitle(text);
    }

    @Override
    public boolean isTitle(String text) {
        return titles.isTitle(text);
    }

    @Override
    public boolean knowsTables() {
        return !tables.isEmpty();
    }

    @Override
    public boolean isTable(String text) {
        return tables.contains(Folding.words(text));
    }

    /** Whether a text is the name of a level or group and nothing more. */
    boolean isPartOfModel(String text) {
        return labels.isPartAlone(text);
    }

    @Override
    public boolean isLikeCode(String label) {
        return labels.isLikeCode(label);
    }

    @Override
    public boolean isScore(String text) {
        return ScoreCell.isAnswer(text, scale);
    }

    @Override
    public Optional<Scale> scale() {
        return Optional.of(scale);
    }

    @Override
    public boolean isLabel(String text) {
        return labels.isLabel(text);
    }
}
