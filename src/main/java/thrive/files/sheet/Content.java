package thrive.files.sheet;

import thrive.text.LatePattern;

/** What stands in a column, where its heading alone does not tell what the column is for. */
enum Content {
    /** Codes of principles. */
    CODE {
        @Override
        boolean fits(String cell, Vocabulary words) {
            return words.isPrinciple(cell) || words.isLabel(cell);
        }
    },
    /** Codes of principles and nothing else. */
    CODE_ONLY {
        @Override
        boolean fits(String cell, Vocabulary words) {
            return words.isCode(cell) || words.isLabel(cell);
        }
    },
    /** Names of principles. */
    TITLE {
        @Override
        boolean fits(String cell, Vocabulary words) {
            return words.isTitle(cell) || words.isLabel(cell);
        }
    },
    /** Levels, groups and other parts of the model. */
    LABEL {
        @Override
        boolean fits(String cell, Vocabulary words) {
            return words.isLabel(cell);
        }
    },
    /** Whatever people may be called, numbers too. */
    NAME {
        @Override
        boolean fits(String cell, Vocabulary words) {
            return true;
        }
    },
    /** Ids or names of the site's tables. */
    TABLE {
        @Override
        boolean fits(String cell, Vocabulary words) {
            return words.isTable(cell);
        }
    },
    /** Single numbers: 1, 2.0, 3rd. */
    FIGURE {
        @Override
        boolean fits(String cell, Vocabulary words) {
            return SINGLE.matcher(cell).matches();
        }
    },
    /** Places in a list, 1, 2.0, 3rd, and the names of parts that stand among them. */
    RANK {
        @Override
        boolean fits(String cell, Vocabulary words) {
            return NUMBER.matcher(cell).lookingAt() || words.isLabel(cell);
        }
    };

    private static final LatePattern NUMBER = LatePattern.of("=? ?[+-]?\\d");
    private static final LatePattern SINGLE = LatePattern.of("=? ?[+-]?\\d{1,3}(?:[.,]0{1,4})?\\D{0,3}");

    /** Whether a cell holds one number of up to three digits and nothing else of note. */
    static boolean isSingleNumber(String cell) {
        return SINGLE.matcher(cell).matches();
    }

    abstract boolean fits(String cell, Vocabulary words);
}
