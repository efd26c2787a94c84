package thrive.baseline;

import thrive.model.Level;

/**
 * The principles of a level taken together.
 *
 * @param level the level
 * @param rollUp what its principles come to
 */
public record LevelRollUp(Level level, RollUp rollUp) {}
