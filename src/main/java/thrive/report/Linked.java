package thrive.report;

/** Something that an index links: a handout, or blank sheets to print. */
public interface Linked {

    /** The name of its files, without their endings. */
    String key();

    /** What people call it. */
    String title();

    /** What stands in it, in a sentence. */
    String about();
}
