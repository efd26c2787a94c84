package thrive.browser;

/** Where the texts of a generated site come from: each call gives the next one of its kind. */
interface Words {

    String place();

    String tableName(int number);

    String principleName();

    /** At most 42 characters. */
    String shortName();

    /** About 200 characters. */
    String description();

    /** What somebody writes into a cell of a sheet. */
    String remark();

    /** An item of a gap sheet. */
    String item();
}
