package thrive.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import thrive.consensus.method.AverageRank;
import thrive.consensus.method.Copeland;
import thrive.consensus.method.Modified;
import thrive.consensus.method.Points;
import thrive.consensus.method.Schulze;
import thrive.consensus.method.Support;

/**
 * Elections that others have published to show what methods do.
 * A comment says what its source publishes; every other figure was worked out independently, by trying
 * each path and each order.
 */
class PublishedTest {

    @TempDir
    Path folder;

    private Published read(String ballots) {
        return Published.read(folder, ballots);
    }

    /**
     * Wikipedia, "Borda count": Nashville 194, Chattanooga 173, Memphis 126, Knoxville 107; "Copeland's method": 3, 1,
     * -1, -3 wins less losses; "Kemeny–Young method": the best order has 393 of 600 for it, so 207 against; "Schulze
     * method": the same order.
     */
    @Test
    void theCapitalOfTennessee() {
        Published election = read("""
                Memphis > Nashville > Chattanooga > Knoxville * 42
                Nashville > Chattanooga > Knoxville > Memphis * 26
                Chattanooga > Knoxville > Nashville > Memphis * 15
                Knoxville > Chattanooga > Nashville > Memphis * 17
                """);
        assertThat(election.pairwise())
                .containsExactly(
                        "Memphis - 42 42 42", "Nashville 58 - 68 68", "Chattanooga 58 32 - 83", "Knoxville 58 32 17 -");
        assertThat(election.scores(new AverageRank()))
                .isEqualTo("Nashville 194, Chattanooga 173, Memphis 126, Knoxville 107");
        assertThat(election.scores(new Copeland())).isEqualTo("Nashville 3, Chattanooga 1, Knoxville -1, Memphis -3");
        assertThat(election.order(new Schulze())).isEqualTo("Nashville > Chattanooga > Knoxville > Memphis");
        assertThat(election.kemeny()).isEqualTo("207: Nashville > Chattanooga > Knoxville > Memphis");
    }

    /**
     * Tennessee, each ballot cut after two names: what it leaves out is tied at its bottom. No source but the
     * independent count.
     */
    @Test
    void tennesseeCutToTheTopTwo() {
        Published election = read("""
                Memphis > Nashville * 42
                Nashville > Chattanooga * 26
                Chattanooga > Knoxville * 15
                Knoxville > Chattanooga * 17
                """);
        assertThat(election.pairwise())
                .containsExactly(
                        "Memphis - 42 42 42", "Nashville 26 - 68 68", "Chattanooga 58 32 - 41", "Knoxville 32 32 17 -");
        assertThat(election.scores(new AverageRank()))
                .isEqualTo("Nashville 178, Memphis 155, Chattanooga 152, Knoxville 115");
        assertThat(election.scores(new Points()))
                .isEqualTo("Nashville 230, Chattanooga 189, Memphis 168, Knoxville 113");
        assertThat(election.scores(new Modified())).isEqualTo("Nashville 94, Memphis 84, Chattanooga 73, Knoxville 49");
        assertThat(election.scores(new Support())).isEqualTo("Nashville 68, Chattanooga 58, Memphis 42, Knoxville 32");
        assertThat(election.scores(new Copeland())).isEqualTo("Memphis 1, Nashville 1, Chattanooga 1, Knoxville -3");
        assertThat(election.order(new Schulze())).isEqualTo("Nashville > Chattanooga > Memphis > Knoxville");
        assertThat(election.kemeny()).isEqualTo("197: Memphis = Nashville = Chattanooga > Knoxville (2 orders)");
    }

    /**
     * Wikipédia, "Méthode Borda": with n to 1 points A 340, B 280, C 195, D 185, though B is first on 60 of 100
     * ballots.
     */
    @Test
    void aMajorityThatBordaPassesOver() {
        Published election = read("""
                B > A > C > D * 30
                B > A > D > C * 30
                A > C > D > B * 25
                A > D > C > B * 15
                """);
        assertThat(election.pairwise()).containsExactly("B - 60 60 60", "A 40 - 100 100", "C 40 0 - 55", "D 40 0 45 -");
        assertThat(election.scores(new Points())).isEqualTo("A 340, B 280, C 195, D 185");
        assertThat(election.scores(new AverageRank())).isEqualTo("A 240, B 180, C 95, D 85");
        assertThat(election.scores(new Copeland())).isEqualTo("B 3, A 1, C -1, D -3");
        assertThat(election.order(new Schulze())).isEqualTo("B > A > C > D");
        assertThat(election.kemeny()).isEqualTo("165: B > A > C > D");
    }

    /**
     * Wikipedia, "Copeland's method": A wins; B, C and E are level behind it and D is last. (Ballots completed with the
     * one they leave out.)
     */
    @Test
    void copelandsTie() {
        Published election = read("""
                A > E > C > D > B * 31
                B > A > E > C > D * 30
                C > D > B > A > E * 29
                D > A > E > B > C * 10
                """);
        assertThat(election.pairwise())
                .containsExactly(
                        "A - 100 71 61 41", "E 0 - 71 61 41", "C 29 29 - 90 60", "D 39 39 10 - 70", "B 59 59 40 30 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("A 273, C 208, B 188, E 173, D 158");
        assertThat(election.scores(new Copeland())).isEqualTo("A 2, E 0, C 0, B 0, D -2");
        assertThat(election.order(new Schulze())).isEqualTo("A > E > C > D > B");
        assertThat(election.kemeny()).isEqualTo("334: A > E > C > D > B");
    }

    /**
     * The same election with the ballots as they are written there, some of them short: in the Condorcet library's
     * tests, too, A is first, B, C and E level and D last.
     */
    @Test
    void copelandsTieWithShortBallots() {
        Published election = read("""
                A > E > C > D > B * 31
                B > A > E * 30
                C > D > B * 29
                D > A > E * 10
                """);
        assertThat(election.pairwise())
                .containsExactly(
                        "A - 71 71 61 41", "E 0 - 71 61 41", "C 29 29 - 60 60", "D 39 39 10 - 70", "B 59 59 30 30 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("A 258.5, C 198, E 187.5, B 183, D 173");
        assertThat(election.scores(new Points())).isEqualTo("A 315, B 268, E 244, C 238, D 228");
        assertThat(election.scores(new Modified())).isEqualTo("A 235, C 180, E 164, D 150, B 150");
        assertThat(election.scores(new Support())).isEqualTo("B 90, A 71, E 71, D 70, C 60");
        assertThat(election.scores(new Copeland())).isEqualTo("A 2, E 0, C 0, B 0, D -2");
        assertThat(election.order(new Schulze())).isEqualTo("A > E > C > D > B");
        assertThat(election.kemeny()).isEqualTo("324: A > E > C > D > B");
    }

    /**
     * Electowiki, "Kemeny–Young method": the distances of the six orders are 150, 180, 170, 120, 130 and 150, so B > C
     * > A with 120.
     */
    @Test
    void kemenyOnACycle() {
        Published election = read("""
                A > B > C * 25
                B > C > A * 40
                C > A > B * 35
                """);
        assertThat(election.pairwise()).containsExactly("A - 60 25", "B 40 - 65", "C 75 35 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("C 110, B 105, A 85");
        assertThat(election.scores(new Copeland())).isEqualTo("A 0, B 0, C 0");
        assertThat(election.order(new Schulze())).isEqualTo("B > C > A");
        assertThat(election.kemeny()).isEqualTo("120: B > C > A");
    }

    /** rangevoting.org (T. Pereira, 2016): A beats B and C by 5 to 4; Borda's winner is B. */
    @Test
    void nineVotersWithoutTheTriples() {
        Published election = read("""
                A > B > C * 3
                B > A > C * 2
                B > C > A * 2
                C > A > B * 2
                """);
        assertThat(election.pairwise()).containsExactly("A - 5 5", "B 4 - 7", "C 4 2 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("B 11, A 10, C 6");
        assertThat(election.scores(new Copeland())).isEqualTo("A 2, B 0, C -2");
        assertThat(election.order(new Schulze())).isEqualTo("A > B > C");
        assertThat(election.kemeny()).isEqualTo("10: A > B > C");
    }

    /**
     * R. LeGrand, "Ranked-ballot voting methods": the pairwise table; Borda as wins less losses Abby 146, Brad 34, Cora
     * -4, Dave -50, Erin -126 (twice the figures here less 4 · 921); Copeland's winners Abby and Brad, 3 to 1, Cora
     * losing all four; Schulze's winner Abby. The Condorcet library's tests have Schulze's order Abby, Brad, Erin,
     * Dave, Cora.
     */
    @Test
    void nineHundredAndTwentyOneVoters() {
        Published election = read("""
                Abby > Cora > Erin > Dave > Brad * 98
                Brad > Abby > Erin > Cora > Dave * 64
                Brad > Abby > Erin > Dave > Cora * 12
                Brad > Erin > Abby > Cora > Dave * 98
                Brad > Erin > Abby > Dave > Cora * 13
                Brad > Erin > Dave > Abby > Cora * 125
                Cora > Abby > Erin > Dave > Brad * 124
                Cora > Erin > Abby > Dave > Brad * 76
                Dave > Abby > Brad > Erin > Cora * 21
                Dave > Brad > Abby > Erin > Cora * 30
                Dave > Brad > Erin > Cora > Abby * 98
                Dave > Cora > Abby > Brad > Erin * 139
                Dave > Cora > Brad > Abby > Erin * 23
                """);
        assertThat(election.pairwise())
                .containsExactly(
                        "Abby - 461 511 485 458",
                        "Cora 460 - 460 460 460",
                        "Erin 410 461 - 610 298",
                        "Dave 436 461 311 - 609",
                        "Brad 463 461 623 312 -");
        assertThat(election.scores(new AverageRank()))
                .isEqualTo("Abby 1915, Brad 1859, Cora 1840, Dave 1817, Erin 1779");
        assertThat(election.scores(new Copeland())).isEqualTo("Abby 2, Brad 2, Erin 0, Dave 0, Cora -4");
        assertThat(election.order(new Schulze())).isEqualTo("Abby > Brad > Erin > Dave > Cora");
        assertThat(election.kemeny()).isEqualTo("4362: Brad > Abby > Erin > Dave > Cora");
    }

    /** R. LeGrand: as wins less losses Alan 6, Beth 8, Carl -14 (twice the figures here less 2 · 32). */
    @Test
    void bordaOnACycle() {
        Published election = read("""
                Alan > Beth > Carl * 14
                Beth > Carl > Alan * 11
                Carl > Alan > Beth * 7
                """);
        assertThat(election.pairwise()).containsExactly("Alan - 21 14", "Beth 11 - 25", "Carl 18 7 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("Beth 36, Alan 35, Carl 25");
        assertThat(election.scores(new Copeland())).isEqualTo("Alan 0, Beth 0, Carl 0");
        assertThat(election.order(new Schulze())).isEqualTo("Alan > Beth > Carl");
        assertThat(election.kemeny()).isEqualTo("36: Alan > Beth > Carl");
    }

    /** R. LeGrand: Eric is first for 63 of 100, but Borda elects Fran. */
    @Test
    void aCloneThatTurnsBorda() {
        Published election = read("""
                Eric > Fran > Gary * 63
                Fran > Gary > Eric * 37
                """);
        assertThat(election.pairwise()).containsExactly("Eric - 63 63", "Fran 37 - 100", "Gary 37 0 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("Fran 137, Eric 126, Gary 37");
        assertThat(election.scores(new Copeland())).isEqualTo("Eric 2, Fran 0, Gary -2");
        assertThat(election.order(new Schulze())).isEqualTo("Eric > Fran > Gary");
        assertThat(election.kemeny()).isEqualTo("74: Eric > Fran > Gary");
    }

    /** R. LeGrand: as wins less losses Jana 14, Kurt -8, Lisa -6 (twice the figures here less 2 · 32). */
    @Test
    void bordaOnAnotherCycle() {
        Published election = read("""
                Jana > Kurt > Lisa * 14
                Kurt > Lisa > Jana * 7
                Lisa > Jana > Kurt * 11
                """);
        assertThat(election.pairwise()).containsExactly("Jana - 25 14", "Kurt 7 - 21", "Lisa 18 11 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("Jana 39, Lisa 29, Kurt 28");
        assertThat(election.scores(new Copeland())).isEqualTo("Jana 0, Kurt 0, Lisa 0");
        assertThat(election.order(new Schulze())).isEqualTo("Jana > Kurt > Lisa");
        assertThat(election.kemeny()).isEqualTo("36: Jana > Kurt > Lisa");
    }

    /** M. Schulze, "The Schulze method of voting" (arXiv:1804.02973): E wins. */
    @Test
    void fortyFiveVotersOfWhomEWins() {
        Published election = read("""
                A > D > B > E > C * 9
                B > A > C > E > D * 1
                C > B > A > D > E * 6
                C > D > B > E > A * 2
                C > D > E > A > B * 5
                D > E > C > A > B * 6
                E > B > A > C > D * 14
                E > B > C > A > D * 2
                """);
        assertThat(election.pairwise())
                .containsExactly(
                        "A - 32 20 16 24", "D 13 - 22 28 15", "B 25 23 - 18 26", "E 29 17 27 - 31", "C 21 30 19 14 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("E 104, A 92, B 92, C 84, D 78");
        assertThat(election.scores(new Copeland())).isEqualTo("B 2, E 2, A 0, D -2, C -2");
        assertThat(election.order(new Schulze())).isEqualTo("E > A = C > D > B");
        assertThat(election.kemeny()).isEqualTo("186: E > B > A > C > D");
    }
}
