package thrive.model;

/**
 * One of the levels at which principles stand: macro, meso or micro in THRIVE.
 *
 * @param id stable, matched ignoring case
 * @param name as people read it
 * @param about what the level covers, or empty
 */
public record Level(String id, String name, String about) {}
