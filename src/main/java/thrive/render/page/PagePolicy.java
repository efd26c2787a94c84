package thrive.render.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.problem.Code;
import thrive.problem.Location;
import thrive.problem.Problem;
import thrive.render.template.TemplateProblem;
import thrive.render.template.TemplateSource;

/** No page goes without the policy that keeps scripts and requests out, whoever wrote its head. */
final class PagePolicy {

    private static final Pattern OPENING = Pattern.compile(
            "\\s*+<!DOCTYPE html>\\s*+<html(?: (?:lang|dir)=\"[A-Za-z0-9-]*+\")*+>\\s*+<head>\\s*+"
                    + "<meta charset=\"utf-8\">\\s*+<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*+)\">");

    private PagePolicy() {}

    /** The policy must come before anything that could run: browsers obey it from there on. */
    static void require(String page, String styleHash, String handout, TemplateSource source) {
        Matcher opening = OPENING.matcher(page);
        String policy = "default-src 'none'; style-src '" + styleHash + "'";
        if (source.hasOwn() && !(opening.lookingAt() && opening.group(1).equals(policy))) {
            String file = handout + ".html.mustache";
            Problem problem = Problem.of(
                            Code.F27,
                            Location.of(file),
                            "the page \"" + handout
                                    + "\" does not begin with the policy that keeps scripts and requests out")
                    .withExpected(
                            "the first five lines of thrive's own head.html.mustache (thrive report --eject DIR)");
            throw TemplateProblem.of(source, List.of("head.html.mustache", file), problem);
        }
    }
}
