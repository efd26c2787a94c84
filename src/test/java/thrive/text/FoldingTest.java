package thrive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '\0',
            value = {
                "One Front DOOR|one front door",
                "  one \u00a0 front\u2009door\t|one front door",
                "Cafe\u0301 drop-in|caf\u00e9 drop-in",
                "CAFE\u0301|caf\u00e9",
                "o\uFB03ce sta\uFB00|office staff",
                "\uFF27\uFF30 \uFF11\uFF12|gp 12",
                "Stra\u00dfe|STRASSE",
                "GP advice line.|gp advice line",
                "GP advice line;|gp advice line",
                "GP advice line\u2026|gp advice line",
                "GP advice line ?|gp advice line",
                "“GP advice line”|gp advice line",
                "« GP advice line »|gp advice line",
                "(GP advice line)|gp advice line",
                "the ‘hub’ model|the \"hub\" model",
                "the `hub` model|the «hub» model",
                "children’s centre|children's centre",
                "children`s centre|children\u00b4s centre",
                "drop\u2011in|drop-in",
                "5\u201311 years|5-11 years",
                "team \u2014 west|team - west",
                "team \u2212 west|team -- west",
                "self\u00adhelp\u200b group\uFEFF|selfhelp group",
                "\u200edrop-in\u200f|drop-in",
                "\u2764\uFE0F walk|\u2764 walk",
                "Drop-in, Tuesdays (weekly)|drop-in tuesdays weekly",
            })
    void the_same_words_are_the_same(String one, String other) {
        assertThat(Folding.words(one)).isEqualTo(Folding.words(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A&E|AE",
                "A&E|A E",
                "24/7|247",
                "C|C+",
                "C#|C",
                "no waiting|now aiting",
                "self-referral|self referral",
                "self-referral|selfreferral",
                "children's|childrens",
                "3.5 staff|35 staff",
                ".5 staff|5 staff",
                "1,200|1200",
                "-5%|5%",
                "5%|5",
                "café|cafe",
                "naïve|naive",
                "£5|5",
                "?|.",
                "№1|1",
            })
    void other_words_are_not(String one, String other) {
        assertThat(Folding.words(one)).isNotEqualTo(Folding.words(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b"})
    void nothing_is_nothing(String blank) {
        assertThat(Folding.words(blank)).isEmpty();
    }

    @Test
    void what_was_folded_stays_as_it_is_and_its_case_and_spaces_do_not_matter() {
        List<String> signs = List.of(
                "a", "B", "é", "e\u0301", " ", "\u00a0", "-", "–", "—", "'", "’", "“", "\"", "(", ")", ".", "…", "/",
                "&", "+", "\u00ad", "ﬁ", "ß", "9", "\n", "«", "´");
        long seed = 20261128;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(9); n >= 0; n--) {
                text.append(signs.get(random.nextInt(signs.size())));
            }
            String folded = Folding.words(text.toString());
            assertThat(Folding.words(folded)).as("seed %d, \"%s\"", seed, text).isEqualTo(folded);
            assertThat(Folding.words(" " + text.toString().replace(" ", "\u2003 ") + "\t"))
                    .as("seed %d, \"%s\"", seed, text)
                    .isEqualTo(folded);
        }
    }
}
