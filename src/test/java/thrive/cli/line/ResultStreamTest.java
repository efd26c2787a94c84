package thrive.cli.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

/** A result that could not be written is told, but not to somebody who has gone away. */
class ResultStreamTest {

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void remembersWhyAWriteFailed() {
        ResultStream full = new ResultStream(failing("No space left on device"));
        full.print("x");
        assertThat(full.failure()).hasValue("No space left on device");
    }

    @Test
    void takesABrokenPipeForNoFailure() {
        ResultStream gone = new ResultStream(failing("Broken pipe"));
        gone.print("x");
        assertThat(gone.failure()).isEmpty();
    }

    @Test
    void hasNoFailureWhereAllWasWritten() {
        ResultStream fine = new ResultStream(new ByteArrayOutputStream());
        fine.print("é");
        assertThat(fine.failure()).isEmpty();
    }
}
