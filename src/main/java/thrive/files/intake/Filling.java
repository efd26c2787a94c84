package thrive.files.intake;

/** What somebody wrote into a row, or into all rows of a sheet, beyond what the blank sheet holds; the more the later. */
enum Filling {
    /** Nothing: it stands as it was made. */
    NOTHING,
    /** Words that are no answer: a remark where a code belongs, a name beside blank cells. */
    WORDS,
    /** An answer, or what was meant as one. */
    ANSWERS;

    /** What two of them hold together. */
    Filling and(Filling other) {
        return compareTo(other) < 0 ? other : this;
    }

    /** The lesser of two. */
    Filling atMost(Filling most) {
        return compareTo(most) > 0 ? most : this;
    }

    /** Whether somebody wrote anything. */
    boolean isAny() {
        return this != NOTHING;
    }
}
