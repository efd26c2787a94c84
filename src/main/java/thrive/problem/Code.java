package thrive.problem;

import static thrive.problem.Severity.ERROR;
import static thrive.problem.Severity.INFO;
import static thrive.problem.Severity.WARNING;

/**
 * The catalogue of problem codes. A code is never given a second meaning. The letter is the family: F files,
 * M model, S site, H headers, V scores, R rankings, G gap sheets, D decision, P privacy, B ballots of other elections. Each code's page, with
 * cause, example and mend, is {@code docs/problems/CODE.md}, which is also what {@code thrive explain CODE} prints.
 */
public enum Code {
    F01("the file cannot be read", ERROR),
    F02("the file is too large", ERROR),
    F03("the text is in no encoding that thrive knows", ERROR),
    F04("the file is not text", ERROR),
    F05("a quote is opened and never closed", ERROR),
    F06("the sheet is empty", WARNING),
    F07("the separator cannot be told", ERROR),
    F08("a row is longer than the header", ERROR),
    F09("a cell looks like part of a merged cell", ERROR),
    F10("the file holds a NUL character", ERROR),
    F11("a quote stands in the wrong place", ERROR),
    F12("the sheet is separated by semicolons or tabs", WARNING),
    F13("the sheet is in Windows-1252", WARNING),
    F14("the sheet is in UTF-16", WARNING),
    F15("a blank row stands in the middle", WARNING),
    F16("the YAML cannot be read", ERROR),
    F17("a key is given twice", ERROR),
    F18("the YAML uses an anchor, an alias or a tag", ERROR),
    F19("the YAML holds a second document", ERROR),
    F20("the YAML is nested too deeply", ERROR),
    F21("the key is not known", ERROR),
    F22("the value is of another kind than expected", ERROR),
    F23("a field is missing", ERROR),
    F24("the path leads out of the site", ERROR),
    F25("the sheet has too many cells or too large ones", ERROR),
    F26("a template asks for what is not there", ERROR),
    F27("a template or style sheet cannot be used", ERROR),
    F28("a template makes too much", ERROR),
    F29("a file among the templates is used by nothing", WARNING),
    F30("a merge conflict stands in the file", ERROR),
    F31("the sheet is in Mac Roman", WARNING),
    F32("the sheet is in an old code page (850)", WARNING),
    F33("the text was spoilt before it came here", WARNING),
    F35("a # hides the rest of the line", ERROR),
    F36("curly quotes are read as part of the text", WARNING),
    F37("the title is another principle's", ERROR),
    F38("the sheet was made from other words than the model's", WARNING),
    F39("a text may have been cut at a comma", WARNING),
    F40("a text has taken in a key or an entry", ERROR),
    F41("a line of a text looks like a key", WARNING),

    M01("an id is given twice", ERROR),
    M02("the scale makes no sense", ERROR),
    M03("a description is missing", ERROR),
    M04("the level is not known", ERROR),
    M05("the needs-based group is not known", ERROR),
    M06("the short name is too long", ERROR),
    M07("an id has characters that it may not have", ERROR),
    M08("a description is given for a score off the scale", ERROR),
    M09("the locale is not a language tag", ERROR),
    M10("two principles or levels have the same name", WARNING),
    M11("a spreadsheet rewrites the id", WARNING),
    M12("the model has too many principles", ERROR),
    M13("the scale does not say where THRIVE-like begins", WARNING),

    S01("the model is not known", ERROR),
    S02("a table is given twice", ERROR),
    S03("a round is given twice", ERROR),
    S04("the date is not a date", ERROR),
    S05("the sheet is of a table that the site does not list", ERROR),
    S06("a listed table has handed in no sheet", WARNING),
    S07("an id has characters that it may not have", ERROR),
    S08("the evidence is for a principle that the model does not have", ERROR),
    S09("the schema is not known", ERROR),
    S10("rounds stand out of time order", WARNING),
    S11("a blank sheet waits to be filled in", INFO),
    S12("a table has handed in two sheets that differ", ERROR),
    S13("a file lies where only sheets belong", WARNING),
    S14("a file or folder is not read", WARNING),
    S15("two tables have the same name", WARNING),
    S16("a table is named by something else than its id", WARNING),
    S17("a table has handed in the same answers twice", WARNING),
    S18("two tables have handed in the same answers", WARNING),
    S19("a blank sheet yields to a filled one", INFO),
    S20("a sheet names another table than its file", ERROR),
    S21("the site lists too many tables", ERROR),
    S22("the site lists too many rounds", ERROR),
    S23("a sheet holds too many tables", ERROR),
    S24("a sheet may be of no table", WARNING),
    S25("a sheet is, or may be, that of another round", WARNING),
    S26("two rounds have the same title or day", WARNING),

    H01("a column is missing", ERROR),
    H02("a column is given twice", ERROR),
    H03("the sheet is of another kind", ERROR),
    H04("a column is named by a synonym", WARNING),
    H05("a column is not known", WARNING),
    H06("the headings stand further down", WARNING),
    H07("a row is no answer and is passed over", WARNING),
    H08("answers stand above the headings", ERROR),
    H09("a heading says that the numbers mean something else", ERROR),

    V01("the principle is not in the model", ERROR),
    V02("the score is not a number", ERROR),
    V03("the score is outside the scale", ERROR),
    V04("the score is not a whole number", ERROR),
    V05("a principle is scored twice", ERROR),
    V06("a principle has no row", WARNING),
    V07("every score is the same", WARNING),
    V08("the score looks like a date", ERROR),
    V09("the cell holds a spreadsheet error", ERROR),
    V10("the cell holds a formula", ERROR),
    V11("NA is given without a reason", WARNING),
    V12("the table is not known", ERROR),
    V13("the decimal comma was read as a point", WARNING),
    V14("the scores stand in another column", ERROR),
    V15("a sheet has remarks and no score", WARNING),
    V16("the words of a cell are lost to the spreadsheet", WARNING),

    R01("the rank is not a whole number from 1", ERROR),
    R02("a principle is ranked twice", ERROR),
    R03("a rank is skipped", ERROR),
    R04("the list is too long", ERROR),
    R05("the list is short", WARNING),
    R06("the principle is not in the model", ERROR),
    R07("a principle has no rank", ERROR),
    R08("a rank is marked as shared, and only one principle has it", WARNING),
    R09("principles without a rank stand beside the list", WARNING),
    R10("a second list begins on the sheet", ERROR),

    W01("the weight is not a number from 0", ERROR),
    W02("a table has no weight", ERROR),
    W03("a table is weighed twice", ERROR),

    G01("the principle is not in the model", ERROR),
    G02("a line that says there is nothing is left out", INFO),
    G03("a sign stands for words above", INFO),

    D01("the number of priorities is not five", ERROR),
    D02("the principle is not in the model", ERROR),
    D03("a principle is given twice", ERROR),
    D04("a difference from the proposal has no reason", ERROR),
    D05("the rankings have changed since the decision", WARNING),
    D06("a principle is left out that was not proposed", WARNING),
    D07("the decision has another day than its workshop", WARNING),

    P01("a cell holds an e-mail address", WARNING),
    P02("a cell holds what looks like an NHS number", WARNING),
    P03("a cell holds what looks like a phone number", WARNING),

    B01("the number of ballots makes no sense", ERROR),
    B02("a candidate stands twice in one ballot", ERROR),
    B03("the alternative is not in the header", ERROR),
    B04("a name is missing in a ballot", ERROR),
    B05("a brace has no partner or stands in the wrong place", ERROR),
    B06("the header of the ballots cannot be read", ERROR),
    B07("the header counts other than the file holds", WARNING),
    B08("the file holds no ballots", ERROR),
    B09("the file has too many candidates or ballots, or too long names", ERROR),
    B10("the file is no list of ballots", ERROR),
    B11("a candidate is written in two ways", WARNING),
    B12("a candidate may be none", WARNING),
    B13("two names are nearly the same", WARNING);

    private final String title;
    private final Severity severity;

    Code(String title, Severity severity) {
        this.title = title;
        this.severity = severity;
    }

    /** What is wrong, in a few words, without the particulars. */
    public String title() {
        return title;
    }

    public Severity severity() {
        return severity;
    }
}
