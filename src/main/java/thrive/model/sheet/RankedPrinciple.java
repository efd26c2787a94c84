package thrive.model.sheet;

import thrive.problem.Location;

/**
 * One row of a ranking sheet.
 *
 * @param rank the place in the list, from 1; equal ranks are a tie and the places they take up are left out after them
 *     (1, 1, 3), however the sheet counted on; a place is also left out where its row could not be read
 * @param principle the principle's id, spelt as the model spells it
 * @param reason why the table put it there, or empty
 * @param at the rank cell
 */
public record RankedPrinciple(int rank, String principle, String reason, Location at) {}
