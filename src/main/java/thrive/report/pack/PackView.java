package thrive.report.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import thrive.report.HandoutView;
import thrive.report.Masthead;
import thrive.report.Phrase;
import thrive.report.SiteFacts;
import thrive.report.Wording;

/**
 * The facilitator's pack: what is needed to run the two workshops, with what the site has so far filled in.
 *
 * @param masthead what stands above and below
 * @param opening what the pack is, and when the workshops are
 * @param leftOut what the site does not say, so that the slides leave it out
 * @param workshops the run sheets and the scripts
 * @param materials what to bring, and how many
 * @param basis how the counts come about
 * @param next what comes after, with its days
 * @param slides the slides, in order
 * @param last the number of the last slide
 */
public record PackView(
        Masthead masthead,
        List<Phrase> opening,
        List<LeftOut> leftOut,
        List<PackWorkshop> workshops,
        List<Material> materials,
        List<String> basis,
        List<Phrase> next,
        List<PackSlide> slides,
        int last)
        implements HandoutView {

    /**
     * Something that the site does not say.
     *
     * @param key where it belongs in site.yaml
     * @param effect what the pack does without it
     */
    public record LeftOut(String key, String effect) {}

    /**
     * Something to bring, how many of it, and for whom.
     *
     * @param what the thing
     * @param count how many of it
     * @param workshop for which workshop: {@code First}, {@code Second} or {@code Both}
     * @param why for whom or what
     * @param command the command that writes it to print, or empty
     */
    public record Material(String what, String count, String workshop, String why, String command) {}

    /** The days of the two workshops, as far as they are known. */
    private static List<LocalDate> days(SiteFacts site) {
        return Stream.concat(site.scored().stream(), site.prioritised().stream())
                .distinct()
                .toList();
    }

    /** The pack of a site, the day of whose first workshop must be known. */
    public static PackView of(PackFacts facts) {
        SiteFacts site = facts.site();
        PackDeck deck = new PackDeck();
        PackOverviewSlides.add(deck, facts);
        PackFirstSlides.add(deck, facts);
        PackSecondSlides.add(deck, facts);
        return new PackView(
                Masthead.of(site, "Facilitator’s pack", days(site)),
                opening(facts),
                PackGaps.of(facts),
                List.of(new PackFirstWorkshop(facts, deck).workshop(), new PackSecondWorkshop(facts, deck).workshop()),
                PackMaterials.of(facts),
                PackMaterials.basis(facts),
                PackNext.of(facts),
                deck.slides(),
                deck.slides().size());
    }

    @Override
    public String handout() {
        return "pack";
    }

    private static List<Phrase> opening(PackFacts facts) {
        List<Phrase> opening = new ArrayList<>();
        opening.add(Phrase.of("The run sheets, materials, scripts and slides of the two workshops in ")
                .then(Phrase.typed(facts.site().place()))
                .say("."));
        String second = facts.site()
                .prioritised()
                .map(day -> "; the second is on " + Wording.date(day))
                .orElse("");
        opening.add(Phrase.of("The first workshop is on " + facts.firstDay() + second + "."));
        return opening;
    }
}
