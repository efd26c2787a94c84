package thrive.render.page;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import thrive.render.template.Passage;

/** A phrase as templates see it: they may go through its pieces, or show it whole. */
final class PhraseValues extends AbstractMap<String, Object> implements Passage {

    private final Map<String, Object> values;
    private final String text;
    private final Optional<String> markup;

    PhraseValues(Map<String, Object> values, String text, Optional<String> markup) {
        this.values = values;
        this.text = text;
        this.markup = markup;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return values.entrySet();
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Optional<String> markup() {
        return markup;
    }
}
