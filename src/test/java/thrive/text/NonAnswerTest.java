package thrive.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NonAnswerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "N/A",
                "N/A.",
                "n / a",
                "N.A.",
                "na",
                "NA",
                "n\\a",
                "(n/a)",
                "[N/A]",
                "“n/a”",
                "'n/a'",
                "n/a?",
                "none",
                "None.",
                "NONE!",
                "\"none\"",
                "‘None’",
                "«none»",
                "`none`",
                "<none>",
                "*none*",
                "none…",
                "n\u00adone",
                "none yet",
                "None  yet.",
                "none\u00a0yet",
                "None so far",
                "none known",
                "None identified.",
                "no",
                "No.",
                "NO!",
                "nothing",
                "Nothing yet",
                "nothing to add",
                "nil",
                "Nil.",
                "?",
                "??",
                "???",
                "¿",
                "？",
                "tbc",
                "TBC",
                "T.B.C.",
                "tbd",
                "tba",
                "To be confirmed",
                "don't know",
                "Don’t know.",
                "dont know",
                "DON'T KNOW",
                "don`t know",
                "do not know",
                "we don’t know",
                "dk",
                "D/K",
                "unknown",
                "not sure",
                "not known",
                "Not applicable",
                "unsure",
                "-",
                "–",
                "—",
                "−",
                "--",
                "- -",
                ".",
                "...",
                "…",
                "*",
                "/",
                "()",
                "\uFF0D"
            })
    void says_nothing(String text) {
        assertThat(NonAnswer.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "X",
                "as above",
                "see above",
                "same",
                "ditto",
                "yes",
                "0",
                "5",
                "✓",
                "+",
                "£",
                "no £",
                "No. 1",
                "none of the schools",
                "nobody",
                "no outreach",
                "nothing for under-fives",
                "tbc by June",
                "n/a - with MES-2",
                "unknown number of families",
                "not sure who leads",
                "NAS",
                "nan",
                "DKA",
                "don't",
                "know",
                "A&E",
                "none 2"
            })
    void says_something(String text) {
        assertThat(NonAnswer.isOne(text)).isFalse();
    }
}
