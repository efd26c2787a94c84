package thrive.consensus.kemeny;

import java.util.function.BooleanSupplier;

/** Whether time has run out: once it has, it stays so. */
final class TimeLimit {

    private final BooleanSupplier outOfTime;
    private boolean over;

    TimeLimit(BooleanSupplier outOfTime) {
        this.outOfTime = outOfTime;
    }

    boolean over() {
        over = over || outOfTime.getAsBoolean();
        return over;
    }
}
