package thrive.model;

/** Whose wording a model is. */
public enum ModelStatus {
    UNOFFICIAL_EXAMPLE("unofficial-example"),
    OFFICIAL("official"),
    LOCAL("local");

    private final String word;

    ModelStatus(String word) {
        this.word = word;
    }

    /** The word that stands in the model's file. */
    public String word() {
        return word;
    }
}
