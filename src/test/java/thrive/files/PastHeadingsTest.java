package thrive.files;

import static org.assertj.core.api.Assertions.assertThat;
import static thrive.problem.Code.*;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings of gap sheets that say that what stands below them is of the past. */
class PastHeadingsTest {

    @TempDir
    Path folder;

    private TempSite site = TempSite.unwritten();

    @BeforeEach
    void makeTheSite() {
        site = new TempSite(folder);
    }

    private TempSite.Read gaps(String heading) {
        return site.with("baseline/gaps/red.csv", "principle,training,\"" + heading + "\"\nMES-2,Listening,No way in\n")
                .read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gaps closed since last year",
                "Previous gaps",
                "Gaps last year",
                "Quick wins done",
                "Gaps (closed)",
                "Old gaps",
                "Actions completed",
                "Quick wins achieved",
                "Historic gaps",
                "Gaps (previous)",
                "(Previous) gaps",
                "Gaps (previous round)",
                "Quick wins (old)",
                "Gaps (previously identified)",
                "Gaps [the past year]",
                "Gaps - previous",
                "Gaps: earlier workshop",
                "Our previous gaps",
                "Gaps ('old')",
                "Gaps 'previous'.",
                "Quick wins previous round"
            })
    void whatIsOfThePastIsNotReadAndTold(String heading) {
        TempSite.Read read = gaps(heading);

        assertThat(read.of(H04)).isEmpty();
        assertThat(read.of(H05)).singleElement().satisfies(p -> {
            assertThat(p.at().cell()).isEqualTo("C1");
            assertThat(p.message()).contains("C2 holds \"No way in\"");
        });
        assertThat(read.gaps.get(0).rows().get(0).written()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gaps identified",
                "Quick wins (to be done)",
                "Actions not yet completed",
                "What is already done",
                "Gaps to be closed",
                "Gaps since last year",
                "What gaps have you identified in the past year?",
                "Gaps (past and present)",
                "Gaps for past service users",
                "Gaps in previous provision",
                "Gaps (please list)",
                "Gaps (last 12 months)",
                "Gaps (older children)",
                "Gaps (aged 16 or older)",
                "Gaps for children up to 5 years old",
                "Gaps (5 year old)",
                "Gaps (past trauma)",
                "Gaps (since the previous round)",
                "Gaps (earlier help)",
                "Gaps for the old"
            })
    void whatIsStillToComeIsRead(String heading) {
        TempSite.Read read = gaps(heading);

        assertThat(read.of(H05)).isEmpty();
        assertThat(read.of(H04)).extracting(p -> p.at().cell()).containsExactly("C1");
        assertThat(read.gaps.get(0).rows().get(0).written()).hasSize(2);
    }
}
