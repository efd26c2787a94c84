package thrive.model.sheet;

import thrive.problem.Location;

/**
 * One row of a score sheet.
 *
 * @param principle the principle's id, spelt as the model spells it
 * @param answer what the score cell says
 * @param evidence what the table pointed to, or empty
 * @param notes what the table wrote beside it, or empty
 * @param respondent who of the table answered, or empty where the table spoke with one voice
 * @param sector where the respondent works, or empty
 * @param at the score cell
 */
public record ScoreEntry(
        String principle,
        Answer answer,
        String evidence,
        String notes,
        String respondent,
        String sector,
        Location at) {}
