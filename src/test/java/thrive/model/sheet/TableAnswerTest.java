package thrive.model.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several respondents at one table speak with one voice. */
class TableAnswerTest {

    @ParameterizedTest
    @CsvSource({
        "2 3, 2",
        "2 3 3, 3",
        "4 1 2 3, 2",
        "3 DK NA _, 3",
        "DK NA _, DK",
        "NA DK, DK",
        "NA _, NA",
        "_ _, _",
        "DK, DK",
        "! 2, 2",
        "_ !, !",
        "! NA, NA",
        "! _ DK, DK",
        "! !, !",
    })
    void isTheLowerMedianOrElseTheWeightiestSilence(String answers, String expected) {
        List<Answer> given = Arrays.stream(answers.split(" ", -1))
                .map(TableAnswerTest::answer)
                .toList();
        assertThat(TableAnswer.of(given)).isEqualTo(answer(expected));
    }

    private static Answer answer(String word) {
        return switch (word) {
            case "DK" -> new Answer.DontKnow();
            case "NA" -> new Answer.NotApplicable();
            case "!" -> new Answer.LeftOut();
            case "_" -> new Answer.Blank();
            default -> new Answer.Scored(Integer.parseInt(word));
        };
    }
}
