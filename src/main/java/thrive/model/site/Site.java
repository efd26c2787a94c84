package thrive.model.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A place that works through Phase 1, as its {@code site.yaml} tells.
 *
 * @param place the name of the place
 * @param model the site's model: a path inside the site or the id of a bundled model, or empty for the bundled one
 * @param aims the collective aims
 * @param tables the tables of the first round; empty where the site does not list them
 * @param rounds the rounds, in time order
 * @param phase1 the steps of Phase 1 that leave no sheets
 * @param evidence what tables should have in front of them
 * @param next what comes after
 */
public record Site(
        String place,
        String model,
        List<String> aims,
        List<SiteTable> tables,
        List<Round> rounds,
        List<PhaseStep> phase1,
        List<Evidence> evidence,
        List<NextEvent> next) {

    public Site {
        aims = List.copyOf(aims);
        tables = List.copyOf(tables);
        rounds = List.copyOf(rounds);
        phase1 = List.copyOf(phase1);
        evidence = List.copyOf(evidence);
        next = List.copyOf(next);
    }

    /**
     * The tables of a round. Those that the site lists, with their people, are the first round's; a later one takes over their ids and
     * names alone, for nobody has said who sat there then.
     */
    public List<SiteTable> tablesIn(Round round) {
        return isFirst(round)
                ? tables
                : tables.stream().map(SiteTable::withoutPeople).toList();
    }

    /** The same site with other rounds. */
    public Site withRounds(List<Round> others) {
        return new Site(place, model, aims, tables, others, phase1, evidence, next);
    }

    /** Whether no round comes before this one. */
    public boolean isFirst(Round round) {
        return rounds.get(0).id().equals(round.id());
    }

    /** What comes after a day, or on it; what has no date may. */
    public List<NextEvent> nextFrom(LocalDate day) {
        return next.stream()
                .filter(event -> event.date().filter(day::isAfter).isEmpty())
                .toList();
    }

    /** What lies before a day. */
    public List<NextEvent> before(LocalDate day) {
        return next.stream()
                .filter(event -> event.date().filter(day::isAfter).isPresent())
                .toList();
    }

    /** The round of that id, in whatever case, or none. */
    public Optional<Round> round(String id) {
        return rounds.stream().filter(r -> r.id().equalsIgnoreCase(id)).findFirst();
    }

    /** The listed table of that id, in whatever case, or none. */
    public Optional<SiteTable> table(String id) {
        return tables.stream().filter(t -> t.id().equalsIgnoreCase(id)).findFirst();
    }
}
