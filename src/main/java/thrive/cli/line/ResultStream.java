package thrive.cli.line;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A stream of UTF-8 that remembers why it could not be written; a plain print stream only knows that it could not. */
public final class ResultStream extends PrintStream {

    private final Remembering sink;

    public ResultStream(OutputStream out) {
        this(new Remembering(out));
    }

    private ResultStream(Remembering sink) {
        super(sink, false, StandardCharsets.UTF_8);
        this.sink = sink;
    }

    /** Why the first write failed, if one did; a reader that has gone away (a broken pipe) is no failure. */
    public Optional<String> failure() {
        flush();
        return Optional.ofNullable(sink.failure)
                .map(e -> String.valueOf(e.getMessage()))
                .filter(reason -> !reason.contains("pipe") && !reason.contains("reset"));
    }

    private static final class Remembering extends OutputStream {

        private final OutputStream out;

        @org.jspecify.annotations.Nullable
        private IOException failure;

        Remembering(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw remembered(e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                throw remembered(e);
            }
        }

        private IOException remembered(IOException e) {
            failure = failure == null ? e : failure;
            return e;
        }
    }
}
