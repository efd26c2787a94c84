package thrive.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import thrive.cli.line.Command;
import thrive.cli.line.Invocation;
import thrive.cli.line.Outcome;
import thrive.cli.line.Syntax;
import thrive.cli.line.UsageError;
import thrive.problem.Code;
import thrive.problem.DidYouMean;

/** {@code thrive explain}: what a problem code means and how to mend it. */
public final class ExplainCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("explain", "What a problem code means, and how to mend it.")
                .arguments("CODE", "1", "The code of a problem, such as V03.")
                .examples("thrive explain V03");
    }

    @Override
    public Outcome run(Invocation invocation) {
        String typed = invocation.arguments().positional().get(0);
        List<String> codes = Arrays.stream(Code.values()).map(Code::name).toList();
        String code = typed.toUpperCase(Locale.ROOT);
        if (!codes.contains(code)) {
            throw new UsageError("there is no problem code \"" + typed + "\"", DidYouMean.among(typed, codes));
        }
        return Outcome.of(page(code));
    }

    private static String page(String code) {
        try (InputStream in = Code.class.getResourceAsStream("/thrive/problem/pages/" + code + ".md")) {
            if (in == null) {
                throw new IllegalStateException("the page of " + code + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the page of " + code + " cannot be read", e);
        }
    }
}
