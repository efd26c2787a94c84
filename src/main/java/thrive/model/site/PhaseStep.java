package thrive.model.site;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One of the steps of Phase 1 that leave no sheets, and whether it is done.
 *
 * @param id team, engagement, pathways, data or voices
 * @param done the day it was done, or empty
 * @param note what was done, or empty
 */
public record PhaseStep(String id, Optional<LocalDate> done, String note) {}
