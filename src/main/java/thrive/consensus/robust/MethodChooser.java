package thrive.consensus.robust;

import java.util.ArrayList;
import java.util.List;

import thrive.consensus.method.Order;
import thrive.consensus.profile.Ballot;
import thrive.consensus.profile.Profile;

/** The first k of variants by any method. Slower than {@link Tally}, which knows only the default one. */
final class MethodChooser implements Chooser {

    private final Profile profile;
    private final MethodInSteps method;
    private final int top;

    MethodChooser(Profile profile, MethodInSteps method, int top) {
        this.profile = profile;
        this.method = method;
        this.top = top;
    }

    @Override
    public Top top(List<ScaledList> lists, long[] weights, Effort effort) {
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != ABSENT) {
                ballots.add(new Ballot("", lists.get(i).list(), 1, weights[i]));
            }
        }
        Profile variant = profile.with(ballots);
        long eachQuestion = 20L * profile.size() * profile.size();
        Order order = method.paidBy(effort.payingForEachQuestion(eachQuestion)).order(variant, top);
        return Top.of(order, top, variant.listedBy());
    }
}
