package thrive.consensus.kemeny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The linear program proves itself: prices by which every cycle is worth at least 1, and a packing worth as much as they cost. */
class PackingProgramTest {

    private static final long SCALE = 1L << 20;

    /** Each pair is even at times, else one side beats the other by 1 to {@code heaviest}. */
    private static Majorities random(int size, double even, int heaviest, Random random) {
        long[][] margin = new long[size][size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < a; b++) {
                if (random.nextDouble() >= even) {
                    boolean heads = random.nextBoolean();
                    margin[heads ? a : b][heads ? b : a] = 1L + random.nextInt(heaviest);
                }
            }
        }
        return new Majorities(margin);
    }

    /** The price of a cheapest cycle through each arc: Floyd's algorithm. */
    private static double[][] cheapestCycles(Majorities graph, double[] price) {
        int n = graph.size();
        double[][] path = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                path[a][b] = graph.beats(a, b) ? Math.max(0, price[a * n + b]) : Double.POSITIVE_INFINITY;
            }
        }
        double[][] arc = Arrays.stream(path).map(double[]::clone).toArray(double[][]::new);
        for (int via = 0; via < n; via++) {
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    path[a][b] = Math.min(path[a][b], path[a][via] + path[via][b]);
                }
            }
        }
        double[][] cycle = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                cycle[a][b] = arc[a][b] + path[b][a];
            }
        }
        return cycle;
    }

    private static double least(double[][] values) {
        return Arrays.stream(values).flatMapToDouble(Arrays::stream).min().orElseThrow();
    }

    /** What is packed per scale. */
    private static double packed(Majorities graph, PackingProgram program) {
        Packing packing = new Packing(graph, SCALE);
        program.packInto(packing, graph.unit());
        assertThat(Arrays.stream(packing.residual()).min().orElse(0)).isNotNegative();
        return (double) packing.bound() / SCALE;
    }

    private static void assertProven(Majorities graph, String description) {
        PackingProgram program = new PackingProgram(graph);
        program.solve(new TimeLimit(() -> false));
        double[] price = program.against();
        double cost = 0;
        for (int arc = 0; arc < price.length; arc++) {
            assertThat(price[arc]).as(description).isGreaterThan(-1e-6);
            cost += price[arc] * graph.margin()[arc / graph.size()][arc % graph.size()];
        }
        assertThat(least(cheapestCycles(graph, price))).as(description).isGreaterThan(1 - 1e-5);
        assertThat(packed(graph, program)).as(description).isCloseTo(cost, within(1e-3 * (1 + cost)));
    }

    @Test
    void provesItselfOnGraphsAtRandom() {
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            Majorities graph = random(4 + seed % 12, seed % 3 * 0.3, 1 + seed % 9, random);
            assertProven(graph, "seed " + seed);
        }
    }

    @Test
    void provesItselfOnAGraphOfManyArcs() {
        assertProven(random(30, 0, 5, new Random(1)), "30 candidates");
        assertProven(random(40, 0.8, 5, new Random(2)), "40 candidates, most pairs even");
    }

    /** All 11 candidates beat those a square modulo 11 away: by symmetry each of the 55 arcs is gone against by a third. */
    @Test
    void packsTheTournamentOfQuadraticResiduesInFractions() {
        long[][] margin = new long[11][11];
        for (int a = 0; a < 11; a++) {
            for (int step : new int[] {1, 3, 4, 5, 9}) {
                margin[a][(a + step) % 11] = 6;
            }
        }
        Majorities graph = new Majorities(margin);
        PackingProgram program = new PackingProgram(graph);
        program.solve(new TimeLimit(() -> false));
        assertThat(packed(graph, program)).isCloseTo(6 * 55.0 / 3, within(0.01));
    }

    @Test
    void withoutTimeNothingIsPacked() {
        Majorities graph = random(8, 0, 3, new Random(1));
        PackingProgram program = new PackingProgram(graph);
        program.solve(new TimeLimit(() -> true));
        assertThat(packed(graph, program)).isZero();
        assertThat(program.against()).containsOnly(0.0);
    }

    @Test
    void theCheapestTriangleComesFirstThenTheCheapestCycle() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            Majorities graph = random(3 + seed % 9, seed % 4 * 0.2, 1, random);
            Pricing pricing = new Pricing(graph);
            double most = 0.2 + random.nextDouble();
            for (int round = 0; round < 4; round++) {
                double[] price = random.doubles((long) graph.size() * graph.size(), 0, most)
                        .toArray();
                assertCheapest(graph, pricing.cheapest(price), price, round == 0, "seed " + seed);
                most *= 1.3;
            }
        }
    }

    private static void assertCheapest(
            Majorities graph, int[] cycle, double[] price, boolean fresh, String description) {
        double triangle = leastTriangle(graph, price);
        double any = least(cheapestCycles(graph, price));
        if (any >= 1) {
            assertThat(cycle).as(description).isEmpty();
            return;
        }
        assertThat(cycle).as(description).isNotEmpty();
        assertIsCycle(graph, cycle, description);
        double sum = Arrays.stream(cycle).mapToDouble(arc -> price[arc]).sum();
        assertThat(sum).as(description).isLessThan(1);
        if (triangle < 1) {
            assertThat(sum).as(description).isCloseTo(triangle, within(1e-9));
        } else if (fresh) {
            assertThat(sum).as(description).isCloseTo(any, within(1e-7));
        }
    }

    private static double leastTriangle(Majorities graph, double[] price) {
        int n = graph.size();
        double least = Double.POSITIVE_INFINITY;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                for (int c = 0; c < n; c++) {
                    if (graph.beats(a, b) && graph.beats(b, c) && graph.beats(c, a)) {
                        least = Math.min(least, price[a * n + b] + price[b * n + c] + price[c * n + a]);
                    }
                }
            }
        }
        return least;
    }

    /** Each arc is a majority, each candidate is entered and left once, and the arcs hang together. */
    private static void assertIsCycle(Majorities graph, int[] cycle, String description) {
        int n = graph.size();
        int[] next = new int[n];
        Arrays.fill(next, -1);
        for (int arc : cycle) {
            assertThat(graph.beats(arc / n, arc % n)).as(description).isTrue();
            assertThat(next[arc / n]).as(description).isEqualTo(-1);
            next[arc / n] = arc % n;
        }
        int at = cycle[0] / n;
        for (int i = 0; i < cycle.length; i++) {
            assertThat(at).as(description).isNotEqualTo(-1);
            at = next[at];
        }
        assertThat(at).as(description).isEqualTo(cycle[0] / n);
    }
}
