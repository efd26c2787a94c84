package thrive.files.sheet;

/** The words of a model and a site that may stand anywhere in a sheet, by which rows and columns are told apart. */
public interface Vocabulary {

    /** Whether the text names a principle, by code or name. */
    boolean isPrinciple(String text);

    /** Whether the text is the code of a principle. */
    boolean isCode(String text);

    /** Whether the text is the name or short name of a principle. */
    boolean isTitle(String text);

    /** Whether the text names a table, by id or name. */
    boolean isTable(String text);

    /** Whether the text names no principle but a part of the sheet: a level, a total, an average. */
    boolean isLabel(String text);

    /** The words of a sheet about which nothing is known beforehand. */
    Vocabulary NONE = new Vocabulary() {
        @Override
        public boolean isPrinciple(String text) {
            return false;
        }

        @Override
        public boolean isCode(String text) {
            return false;
        }

        @Override
        public boolean isTitle(String text) {
            return false;
        }

        @Override
        public boolean isTable(String text) {
            return false;
        }

        @Override
        public boolean isLabel(String text) {
            return false;
        }
    };
}
