package thrive.consensus.robust;

import java.util.function.BooleanSupplier;

import thrive.consensus.method.Method;

/** A method whose search, if it has one, is ended by a count of its steps and not by the clock. */
public interface MethodInSteps {

    /**
     * The method.
     *
     * @param asked is asked before each step of a search
     */
    Method paidBy(BooleanSupplier asked);
}
