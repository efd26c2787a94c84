package thrive.model;

/** One of the needs-based groups of the framework. */
public record NeedsGroup(String id, String name) {}
