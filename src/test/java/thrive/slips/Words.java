package thrive.slips;

import java.util.List;
import java.util.Random;

/** What stands in the cells of a random site. */
final class Words {

    static final List<String> TABLES = List.of("red", "orange", "yellow", "green", "blue", "indigo", "violet", "grey");

    static final List<String> PRINCIPLES = List.of(
            "One policy for everybody",
            "Easy ways in",
            "Shared figures",
            "Clear endings",
            "Joint teams for risk",
            "Self-help, and peer support",
            "Children’s own wishes",
            "The café and the street",
            "Agreed aims - from the start",
            "Who leads is known",
            "Help by need",
            "Schools and surgeries take part",
            "Prevention for all",
            "Advice without delay",
            "Safety plans made together",
            "A wide network",
            "Evidence that guides",
            "Money follows the plan",
            "Young people decide",
            "Staff who stay");

    private static final List<String> REMARKS = List.of(
            "",
            "",
            "as far as we know",
            "in some schools, not in all",
            "\"We will take that away\" is the usual answer",
            "£40,000 until March – then nothing",
            "the parents’ forum said so",
            "a café, a website\nand one telephone number");

    private static final List<String> ITEMS = List.of(
            "Single point of access",
            "Link workers in 12 schools",
            "No way in at weekends",
            "Two-year wait for the café group",
            "Parents’ group on Tuesdays",
            "Nobody rings back",
            "Front desk staff – the five groups",
            "Safety planning for all",
            "One phone number for the town",
            "\"Not us\" is no answer",
            "Letters that name a contact",
            "Shared record, read by all");

    private Words() {}

    static String remark(Random random) {
        return REMARKS.get(random.nextInt(REMARKS.size()));
    }

    /** One to three items, a line each, or a blank cell. */
    static String items(Random random) {
        int first = random.nextInt(ITEMS.size());
        int items = random.nextInt(4);
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < items; i++) {
            cell.append(i == 0 ? "" : "\n").append(ITEMS.get((first + i * 5) % ITEMS.size()));
        }
        return cell.toString();
    }
}
