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
 * M. Schulze's examples ("The Schulze method of voting", arXiv:1804.02973, and his page of examples on Wikipedia).
 * A comment says what its source publishes; every other figure was worked out independently, by trying
 * each path and each order.
 */
class PublishedSchulzeTest {

    @TempDir
    Path folder;

    private Published read(String ballots) {
        return Published.read(folder, ballots);
    }

    /** The 45 voters: pairwise as published; Schulze's order E > A > C > B > D. */
    @Test
    void fortyFiveVoters() {
        Published election = read("""
                A > C > B > E > D * 5
                A > D > E > C > B * 5
                B > E > D > A > C * 8
                C > A > B > E > D * 3
                C > A > E > B > D * 7
                C > B > A > D > E * 2
                D > C > E > B > A * 7
                E > B > A > D > C * 8
                """);
        assertThat(election.pairwise())
                .containsExactly(
                        "A - 26 20 22 30", "C 19 - 29 24 17", "B 25 16 - 18 33", "E 23 21 27 - 31", "D 15 28 12 14 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("E 102, A 98, B 92, C 89, D 69");
        assertThat(election.scores(new Copeland())).isEqualTo("E 2, A 0, C 0, B 0, D -2");
        assertThat(election.order(new Schulze())).isEqualTo("E > A > C > B > D");
        assertThat(election.kemeny()).isEqualTo("190: E > B > A > D > C");
    }

    /** Published: D > A > C > B. */
    @Test
    void thirtyVoters() {
        Published election = read("""
                A > C > B > D * 5
                A > C > D > B * 2
                A > D > C > B * 3
                B > A > C > D * 4
                C > B > D > A * 3
                C > D > B > A * 3
                D > A > C > B * 1
                D > B > A > C * 5
                D > C > B > A * 4
                """);
        assertThat(election.pairwise()).containsExactly("A - 20 11 14", "C 10 - 21 17", "B 19 9 - 12", "D 16 13 18 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("C 48, D 47, A 45, B 40");
        assertThat(election.scores(new Copeland())).isEqualTo("C 1, D 1, A -1, B -1");
        assertThat(election.order(new Schulze())).isEqualTo("D > A > C > B");
        assertThat(election.kemeny()).isEqualTo("79: A = C = B = D (2 orders)");
    }

    /** Published: B > A > D > E > C. E stands below D on every ballot, and yet B wins and not A. */
    @Test
    void aFifthCandidateWhomAllPutBelowD() {
        Published election = read("""
                A > B > D > E > C * 3
                A > D > E > B > C * 5
                A > D > E > C > B * 1
                B > A > D > E > C * 2
                B > D > E > C > A * 2
                C > A > B > D > E * 4
                C > B > A > D > E * 6
                D > B > E > C > A * 2
                D > E > C > A > B * 5
                """);
        assertThat(election.pairwise())
                .containsExactly(
                        "A - 18 21 21 11", "B 12 - 17 19 14", "D 9 13 - 30 20", "E 9 11 0 - 20", "C 19 16 10 10 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("D 72, A 71, B 62, C 55, E 40");
        assertThat(election.scores(new Copeland())).isEqualTo("A 2, B 0, D 0, C 0, E -2");
        assertThat(election.order(new Schulze())).isEqualTo("B > A > D > E > C");
        assertThat(election.kemeny()).isEqualTo("109: A > B > D > E > C");
    }

    /** Published: A wins. */
    @Test
    void theSameWithoutTheFifth() {
        Published election = read("""
                A > B > D > C * 3
                A > D > B > C * 5
                A > D > C > B * 1
                B > A > D > C * 2
                B > D > C > A * 2
                C > A > B > D * 4
                C > B > A > D * 6
                D > B > C > A * 2
                D > C > A > B * 5
                """);
        assertThat(election.pairwise()).containsExactly("A - 18 21 11", "B 12 - 17 14", "D 9 13 - 20", "C 19 16 10 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("A 50, C 45, B 43, D 42");
        assertThat(election.scores(new Copeland())).isEqualTo("A 1, C 1, B -1, D -1");
        assertThat(election.order(new Schulze())).isEqualTo("A > D > C > B");
        assertThat(election.kemeny()).isEqualTo("79: A = B = D = C (2 orders)");
    }

    /** Published: the pairwise table; B better than C and D better than A, so B and D before A and C. */
    @Test
    void nineVotersAndTwoWinners() {
        Published election = read("""
                A > B > C > D * 3
                D > A > B > C * 2
                D > B > C > A * 2
                C > B > D > A * 2
                """);
        assertThat(election.pairwise()).containsExactly("A - 5 5 3", "B 4 - 7 5", "C 4 2 - 5", "D 6 4 4 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("B 16, D 14, A 13, C 11");
        assertThat(election.scores(new Copeland())).isEqualTo("A 1, B 1, C -1, D -1");
        assertThat(election.order(new Schulze())).isEqualTo("B = D > A = C");
        assertThat(election.kemeny()).isEqualTo("23: A = B = C = D (3 orders)");
    }

    /** Published: D wins. */
    @Test
    void twentyOneVoters() {
        Published election = read("""
                A > C > D > B * 8
                B > A > D > C * 2
                C > D > B > A * 4
                D > B > A > C * 4
                D > C > B > A * 3
                """);
        assertThat(election.pairwise()).containsExactly("A - 14 10 8", "C 7 - 12 15", "D 11 9 - 19", "B 13 6 2 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("D 39, C 34, A 32, B 21");
        assertThat(election.scores(new Copeland())).isEqualTo("C 1, D 1, A -1, B -1");
        assertThat(election.order(new Schulze())).isEqualTo("D > A > C > B");
        assertThat(election.kemeny()).isEqualTo("48: A > C > D > B");
    }

    /** Published: D wins. */
    @Test
    void sixtyThreeVoters() {
        Published election = read("""
                A > B > C > D * 12
                A > D > B > C * 6
                B > C > D > A * 9
                C > D > A > B * 15
                D > B > A > C * 21
                """);
        assertThat(election.pairwise()).containsExactly("A - 33 39 18", "B 30 - 48 21", "C 24 15 - 36", "D 45 42 27 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("D 114, B 99, A 90, C 75");
        assertThat(election.scores(new Copeland())).isEqualTo("A 1, D 1, B -1, C -1");
        assertThat(election.order(new Schulze())).isEqualTo("D > A = B > C");
        assertThat(election.kemeny()).isEqualTo("144: D > A > B > C");
    }

    /** Published: nobody is better than A, nor than D; of the rest C is better than B. */
    @Test
    void fifteenVoters() {
        Published election = read("""
                A > C > D > B * 6
                B > A > D > C * 1
                C > B > D > A * 3
                D > B > A > C * 3
                D > C > B > A * 2
                """);
        assertThat(election.pairwise()).containsExactly("A - 10 7 6", "C 5 - 9 11", "D 8 6 - 11", "B 9 4 4 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("C 25, D 25, A 23, B 17");
        assertThat(election.scores(new Copeland())).isEqualTo("C 1, D 1, A -1, B -1");
        assertThat(election.order(new Schulze())).isEqualTo("A = D > C > B");
        assertThat(election.kemeny()).isEqualTo("36: A > C > D > B");
    }

    /** Published: A wins. */
    @Test
    void nineteenVoters() {
        Published election = read("""
                A > D > E > B > C > F * 3
                B > F > E > C > D > A * 3
                C > A > B > F > D > E * 4
                D > B > C > E > F > A * 1
                D > E > F > A > B > C * 4
                E > C > B > D > F > A * 2
                F > A > C > D > B > E * 2
                """);
        assertThat(election.pairwise())
                .containsExactly(
                        "A - 9 9 13 9 7",
                        "D 10 - 14 10 8 10",
                        "E 10 5 - 9 12 10",
                        "B 6 9 10 - 11 13",
                        "C 10 11 7 8 - 10",
                        "F 12 9 9 6 9 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("D 52, B 49, A 47, E 46, C 46, F 45");
        assertThat(election.scores(new Copeland())).isEqualTo("D 3, E 1, B 1, C 1, A -3, F -3");
        assertThat(election.order(new Schulze())).isEqualTo("A > B > F > D > E > C");
        assertThat(election.kemeny()).isEqualTo("129: D > A = E = B = C = F (3 orders)");
    }

    /** Published: two more voters who rank A first and D last make D the winner. */
    @Test
    void twoMoreVotersWhoPutTheWinnerFirst() {
        Published election = read("""
                A > D > E > B > C > F * 3
                B > F > E > C > D > A * 3
                C > A > B > F > D > E * 4
                D > B > C > E > F > A * 1
                D > E > F > A > B > C * 4
                E > C > B > D > F > A * 2
                F > A > C > D > B > E * 2
                A > E > F > C > B > D * 2
                """);
        assertThat(election.pairwise())
                .containsExactly(
                        "A - 11 11 15 11 9",
                        "D 10 - 14 10 8 10",
                        "E 10 7 - 11 14 12",
                        "B 6 11 10 - 11 13",
                        "C 10 13 7 10 - 10",
                        "F 12 11 9 8 11 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("A 57, E 54, D 52, B 51, F 51, C 50");
        assertThat(election.scores(new Copeland())).isEqualTo("A 3, E 1, B 1, F 1, D -3, C -3");
        assertThat(election.order(new Schulze())).isEqualTo("D > E > C > A > B > F");
        assertThat(election.kemeny()).isEqualTo("144: A > D = E = B = C = F (3 orders)");
    }

    /**
     * Published: by winning votes D wins (by margins it would be A, by ratio B). Ballots tie candidates and leave some
     * out.
     */
    @Test
    void tiesAndShortBallots() {
        Published election = read("""
                A > B > C > D * 6
                A = B * 8
                A = C * 8
                A = C > D * 18
                A = C = D * 8
                B * 40
                C > B > D * 4
                C > D > A * 9
                C = D * 8
                D > A > B * 14
                D > B > C * 11
                D > C > A * 4
                """);
        assertThat(election.pairwise()).containsExactly("A - 67 28 40", "B 55 - 79 58", "C 36 59 - 45", "D 50 72 29 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("D 211, C 209, A 204, B 204");
        assertThat(election.scores(new Points())).isEqualTo("B 279, D 245, C 241, A 235");
        assertThat(election.scores(new Modified())).isEqualTo("D 161, C 155, A 150, B 114");
        assertThat(election.scores(new Support())).isEqualTo("B 83, D 82, C 76, A 75");
        assertThat(election.scores(new Copeland())).isEqualTo("C 1, D 1, A -1, B -1");
        assertThat(election.order(new Schulze())).isEqualTo("D > A > B > C");
        assertThat(election.kemeny()).isEqualTo("289: C > D > A > B");
    }

    /** Published: B wins. */
    @Test
    void fortyFiveVotersOfWhomBWins() {
        Published election = read("""
                A > D > B > E > C * 9
                B > C > A > D > E * 6
                B > C > D > E > A * 5
                C > D > B > E > A * 2
                D > E > C > B > A * 6
                E > A > C > B > D * 14
                E > C > A > B > D * 2
                E > D > A > C > B * 1
                """);
        assertThat(election.pairwise())
                .containsExactly(
                        "A - 31 26 15 24", "D 14 - 18 28 16", "B 19 27 - 22 20", "E 30 17 23 - 32", "C 21 29 25 13 -");
        assertThat(election.scores(new AverageRank())).isEqualTo("E 102, A 96, B 88, C 88, D 76");
        assertThat(election.scores(new Copeland())).isEqualTo("A 2, E 2, C 0, D -2, B -2");
        assertThat(election.order(new Schulze())).isEqualTo("B > E > A = C > D");
        assertThat(election.kemeny()).isEqualTo("186: E > A > C > B > D");
    }
}
