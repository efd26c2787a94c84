package thrive.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import thrive.consensus.method.AverageRank;
import thrive.consensus.method.Copeland;
import thrive.consensus.method.Modified;
import thrive.consensus.method.Points;
import thrive.consensus.method.Schulze;
import thrive.consensus.method.Support;

/**
 * Votes that were really held, with the counts that were published.
 * A comment says what its source publishes; every other figure was worked out independently, by trying
 * each path and each order.
 */
class PublishedVotesTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "thrive", "consensus");

    /**
     * The mayor of Burlington, Vermont, 2009 (ballots: the electorama/abiftool project; counts: Electowiki, "2009
     * Burlington mayoral election"): 8,980 ballots, most of them short, six with ties. Published: Montroll beats all
     * others, 4,067 to 3,477 Kiss, who had been elected by runoffs, 4,597 to 3,668 Wright, 4,573 to 2,998 Smith, 6,267
     * to 591 Simpson and 6,658 to 104 the write-ins; Kiss beats Wright by 4,314 to 4,064, Smith by 3,946 to 3,577,
     * Simpson by 5,517 to 845 and the write-ins by 6,149 to 116; Smith beats Simpson by 5,573 to 721. Copeland's winner
     * is Montroll.
     */
    @Test
    void theMayorOfBurlington() {
        Published election = Published.of(RESOURCES.resolve("burlington-2009.txt"));
        assertThat(election.ballots()).isEqualTo(8_980);
        assertThat(election.pairwise())
                .containsExactly(
                        "Wright - 4064 3668 3975 5274 6063",
                        "Kiss 4314 - 3477 3946 5517 6149",
                        "Montroll 4597 4067 - 4573 6267 6658",
                        "Smith 3793 3577 2998 - 5573 6057",
                        "Simpson 1309 845 591 721 - 3338",
                        "Write-in 163 116 104 117 165 -");
        assertThat(election.scores(new AverageRank()))
                .isEqualTo("Montroll 30112, Kiss 27817, Wright 26884, Smith 26783, Simpson 14454, Write-in 8650");
        assertThat(election.scores(new Points()))
                .isEqualTo("Montroll 32868.5, Kiss 29589, Wright 29136, Smith 28092, Simpson 10195.5, Write-in 910");
        assertThat(election.scores(new Modified()))
                .isEqualTo("Montroll 17870.5, Kiss 16039, Smith 15377, Wright 14531, Simpson 5912.5, Write-in 442");
        assertThat(election.scores(new Support()))
                .isEqualTo("Montroll 6706, Kiss 6185, Smith 6094, Wright 6090, Simpson 3391, Write-in 243");
        assertThat(election.scores(new Copeland()))
                .isEqualTo("Montroll 5, Kiss 3, Wright 1, Smith -1, Simpson -3, Write-in -5");
        assertThat(election.order(new Schulze())).isEqualTo("Montroll > Kiss > Wright > Smith > Simpson > Write-in");
        assertThat(election.kemeny()).isEqualTo("25708: Montroll > Kiss > Wright > Smith > Simpson > Write-in");
    }

    /**
     * The leader of Debian, 2002 (ballots: PrefLib 00002-00000001; outcome: debian.org/vote/2002/vote_0001): 475
     * ballots, a third of them short. Published: Bdale Garbee wins; Branden Robinson 2 won and 1 lost, with 291 against
     * him; Raphael Hertzog 1 and 2. Of the published pairwise table six cells agree with PrefLib's ballots (Hertzog
     * over Robinson 199; Garbee over both 291 and 327; None Of The Above over them 68, 50 and 18); the other six were
     * published 1 to 6 lower (255, 178, 385, 134, 406, 443), for a reason that is not told.
     */
    @Test
    void theLeaderOfDebian() {
        Published election = Published.of(RESOURCES.resolve("debian-2002.soi"));
        assertThat(election.ballots()).isEqualTo(475);
        assertThat(election.pairwise())
                .containsExactly(
                        "Branden Robinson - 260 180 387",
                        "Raphael Hertzog 199 - 140 407",
                        "Bdale Garbee 291 327 - 444",
                        "None Of The Above 68 50 18 -");
        assertThat(election.scores(new AverageRank()))
                .isEqualTo("Bdale Garbee 1074.5, Branden Robinson 847, Raphael Hertzog 767, None Of The Above 161.5");
        assertThat(election.scores(new Points()))
                .isEqualTo("Bdale Garbee 1522, Branden Robinson 1266, Raphael Hertzog 1194, None Of The Above 462");
        assertThat(election.scores(new Modified()))
                .isEqualTo("Bdale Garbee 1335, Branden Robinson 1115, Raphael Hertzog 1036, None Of The Above 435");
        assertThat(election.scores(new Support()))
                .isEqualTo("Bdale Garbee 460, Raphael Hertzog 448, Branden Robinson 439, None Of The Above 326");
        assertThat(election.scores(new Copeland()))
                .isEqualTo("Bdale Garbee 3, Branden Robinson 1, Raphael Hertzog -1, None Of The Above -3");
        assertThat(election.order(new Schulze()))
                .isEqualTo("Bdale Garbee > Branden Robinson > Raphael Hertzog > None Of The Above");
        assertThat(election.kemeny())
                .isEqualTo("655: Bdale Garbee > Branden Robinson > Raphael Hertzog > None Of The Above");
    }
}
