package thrive.model.site;

import java.time.LocalDate;
import java.util.Optional;

/** Something that comes after Phase 1, with its day where that is known. */
public record NextEvent(String what, Optional<LocalDate> date) {}
