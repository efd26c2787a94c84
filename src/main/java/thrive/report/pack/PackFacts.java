package thrive.report.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import thrive.baseline.Baseline;
import thrive.model.site.NextEvent;
import thrive.model.site.Round;
import thrive.model.site.Site;
import thrive.model.site.SiteTable;
import thrive.report.PrincipleName;
import thrive.report.SiteFacts;
import thrive.report.Wording;
import thrive.report.priorities.Chosen;

/**
 * What the facilitator's pack is made from.
 *
 * @param site the place and the round; the day of the workshop that scores must be known
 * @param next what the site says comes after
 * @param past what the site names as a next step, and lies before the round's workshop
 * @param baseline what the tables scored, if they have
 * @param chosen the priorities as far as they stand, if there are rankings or a decision
 * @param among where the round stands among those of its site
 */
public record PackFacts(
        SiteFacts site,
        List<NextEvent> next,
        List<NextEvent> past,
        Optional<Baseline> baseline,
        Optional<Chosen> chosen,
        Among among) {

    /**
     * Where the round stands among those of its site.
     *
     * @param option what behind a command makes it mean this round, with a blank in front; empty where there is but one round
     * @param first the round whose people site.yaml gives, where that is an earlier one
     */
    record Among(String option, Optional<String> first) {

        private static final Among ALONE = new Among("", Optional.empty());

        private static Among of(Site site, Round round) {
            String option = site.rounds().size() == 1 ? "" : " --round " + round.id();
            Round first = site.rounds().get(0);
            boolean isTold =
                    site.tables().stream().anyMatch(table -> table.people().isPresent());
            return new Among(option, Optional.of(first.id()).filter(id -> isTold && !site.isFirst(round)));
        }
    }

    /** How many people are taken to sit at a table of which that is not told. */
    static final int USUAL_PEOPLE = 8;

    /** How many tables the timings are made for where they are not known. */
    static final int USUAL_TABLES = 8;

    private static final int MOST_PRIORITIES = 5;
    private static final String CHECK = "thrive check";

    public PackFacts {
        next = List.copyOf(next);
        past = List.copyOf(past);
        if (site.scored().isEmpty()) {
            throw new IllegalArgumentException("a pack needs the day of the first workshop");
        }
    }

    /** Where nothing that is named lies before the workshop. */
    public PackFacts(SiteFacts site, List<NextEvent> next, Optional<Baseline> baseline, Optional<Chosen> chosen) {
        this(site, next, List.of(), baseline, chosen, Among.ALONE);
    }

    /** What is known for the pack of a round; its next steps are those from the day of its last workshop on. */
    public static PackFacts of(
            SiteFacts facts, Site site, Round round, Optional<Baseline> baseline, Optional<Chosen> chosen) {
        LocalDate workshop = facts.prioritised().or(facts::scored).orElseThrow();
        return new PackFacts(
                facts, site.nextFrom(workshop), site.before(workshop), baseline, chosen, Among.of(site, round));
    }

    /** A command as it is typed for this round; checking is of all rounds. */
    String typed(String command) {
        return command.isEmpty() || command.equals(CHECK) ? command : command + among.option();
    }

    /** The round whose people site.yaml gives, where that is an earlier one and says nothing of this. */
    public Optional<String> peopleOf() {
        return among.first();
    }

    /** "12 March 2026". */
    String firstDay() {
        return site.scored().map(Wording::date).orElseThrow();
    }

    /** The ids of the tables that the site lists, or else of those that handed in scores; none where neither is known. */
    List<String> tables() {
        return site.tables().isEmpty()
                ? baseline.map(Baseline::tables).orElse(List.of())
                : site.tables().stream().map(SiteTable::id).toList();
    }

    /** How many tables to plan the time for. */
    int tablesToPlanFor() {
        return tables().isEmpty() ? USUAL_TABLES : tables().size();
    }

    /** How many people sit at each table that is known: as told, or else the usual number. */
    List<Integer> people() {
        return tables().stream().map(id -> told(id).orElse(USUAL_PEOPLE)).toList();
    }

    /** The tables of which it is not told how many people sit at them. */
    List<String> untold() {
        return tables().stream().filter(id -> told(id).isEmpty()).toList();
    }

    private OptionalInt told(String id) {
        return site.people(List.of(id));
    }

    int principles() {
        return site.model().principles().size();
    }

    /** How many priorities there are: those agreed, or else five, or all principles of a model that has fewer. */
    int priorities() {
        return agreed().isEmpty() ? Math.min(MOST_PRIORITIES, principles()) : agreed().size();
    }

    /** The priorities that the room agreed, in order; none where it has not. */
    List<PrincipleName> agreed() {
        return chosen.filter(Chosen::agreed).map(Chosen::ids).orElse(List.of()).stream()
                .map(site::principle)
                .toList();
    }

    /** "five priorities", or however many there are. */
    String somePriorities() {
        return some(priorities());
    }

    /** "one priority", "two priorities". */
    static String some(int priorities) {
        return Wording.number(priorities) + (priorities == 1 ? " priority" : " priorities");
    }

    /** Whether there is anything to show of the priorities. */
    boolean hasPriorities() {
        return chosen.filter(c -> !c.ids().isEmpty() || !c.undetermined().isEmpty())
                .isPresent();
    }

    /** Whether any table has scored any principle. */
    boolean hasScores() {
        return baseline.filter(b -> b.overall().scored() > 0).isPresent();
    }
}
