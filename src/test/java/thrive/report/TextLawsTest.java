package thrive.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import thrive.baseline.Baseline;
import thrive.consensus.Consensus;
import thrive.consensus.Findings;
import thrive.consensus.Why;
import thrive.consensus.robust.Robustness.Part;
import thrive.model.site.Decision;
import thrive.model.site.NextEvent;
import thrive.report.baseline.BaselineView;
import thrive.report.baseline.SummaryView;
import thrive.report.consensus.MoveWords;
import thrive.report.consensus.Voices;
import thrive.report.consensus.WhyWords;
import thrive.report.gaps.GapsView;
import thrive.report.pack.PackFacts;
import thrive.report.pack.PackView;
import thrive.report.priorities.Chosen;
import thrive.report.priorities.DecisionView;
import thrive.report.priorities.PosterView;
import thrive.report.priorities.PrioritiesView;

/** No handout of any place says "1 tables", "7 of 6", "null" or the like. */
class TextLawsTest {

    private static final int PLACES = 200;
    private static final int FEW = 5;

    @Test
    void every_text_of_every_handout_obeys() {
        for (long seed = 1; seed <= PLACES; seed++) {
            RandomPlace place = RandomPlace.of(seed);
            for (Object view : views(place)) {
                for (String text : TextLaws.texts(view)) {
                    assertThat(TextLaws.fault(text))
                            .as("seed %s, %s", seed, view.getClass().getSimpleName())
                            .isEmpty();
                }
            }
        }
    }

    /** What stands as a sentence of its own ends like one. */
    @Test
    void every_sentence_ends_with_a_full_stop() {
        for (long seed = 1; seed <= PLACES; seed++) {
            for (Object view : views(RandomPlace.of(seed))) {
                assertThat(TextLaws.sentences(view))
                        .as("seed %s, %s", seed, view.getClass().getSimpleName())
                        .allSatisfy(sentence -> assertThat(sentence).matches("\\S.*[^.,;: ]\\."));
            }
        }
    }

    private static List<Object> views(RandomPlace place) {
        SiteFacts site = place.sample().facts();
        Baseline baseline = place.baseline();
        Consensus consensus = place.consensus();
        Optional<Decision> decision = place.decision();
        Chosen chosen = Chosen.of(consensus, decision);
        boolean few = consensus.profile().ballots().size() <= FEW;
        Findings findings = Findings.of(
                consensus.profile(),
                consensus.method(),
                consensus.top(),
                few ? EnumSet.allOf(Part.class) : EnumSet.of(Part.LEAVE_ONE_OUT, Part.BOOTSTRAP),
                () -> true);
        NextEvent next = new NextEvent("Redesign", Optional.of(LocalDate.of(2026, 6, 11)));
        Optional<Baseline> scored = place.answers().isEmpty() ? Optional.empty() : Optional.of(baseline);
        return List.of(
                SummaryView.of(site, baseline),
                BaselineView.of(site, baseline, List.of()),
                PrioritiesView.of(site, findings, decision, scored),
                PosterView.of(site, chosen),
                decision.isPresent() ? DecisionView.of(site, consensus, decision.get()) : "",
                GapsView.of(site, place.gaps()),
                PackView.of(new PackFacts(site, List.of(next), scored, Optional.of(chosen))),
                MoveWords.fewest(findings),
                MoveWords.moves(findings),
                few ? why(findings) : "");
    }

    /** Of the first, the last that is in, the next and the last of all. */
    private static List<String> why(Findings findings) {
        Consensus consensus = findings.consensus();
        int last = consensus.ranking().size() - 1;
        return Stream.of(0, 4, 5, last)
                .map(i -> consensus.ranking().get(Math.min(last, i)).principle())
                .flatMap(id -> {
                    Why why = Why.of(consensus, findings.outcome(), id);
                    return List.of(
                                    List.of(WhyWords.place(consensus, why.standing(), Voices.TABLES)),
                                    WhyWords.neighbours(consensus, why, Voices.TABLES),
                                    WhyWords.lifts(findings, why, Voices.TABLES),
                                    WhyWords.moves(findings, why, Voices.TABLES))
                            .stream()
                            .flatMap(List::stream);
                })
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 tables scored it",
                "0 of 1 principles are",
                "7 of 6 tables gave 2",
                "0 of 0",
                "null",
                "mean NaN",
                "two  spaces",
                "before .",
                "left (P1",
                "“open",
                "no table scored it.",
                "[enter date]",
                "1 principle are disputed",
                "it's",
                " and"
            })
    void the_laws_find_faults(String faulty) {
        assertThat(TextLaws.fault(faulty)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11 tables scored it.",
                "1 of 2 principles is THRIVE-like",
                "0.1 points",
                "7 of 8 tables gave 2.",
                "“Don’t know” is no score (P1)."
            })
    void the_laws_let_good_texts_pass(String good) {
        assertThat(TextLaws.fault(good)).isEmpty();
    }
}
