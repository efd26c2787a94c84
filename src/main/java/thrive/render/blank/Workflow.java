package thrive.render.blank;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import thrive.render.yaml.YamlText;
import thrive.text.ShellText;

/**
 * The workflow by which the host of a repository checks a site on every push. Each site of a repository has one of its own.
 *
 * @param site the site's path in the repository with slashes; empty where it is the whole repository
 * @param version the version of the program that checks it
 */
public record Workflow(String site, String version) {

    private static final String ORDINARY = "[A-Za-z0-9_/-]{0,100}";

    private static final Pattern PLACES = Pattern.compile("VERSION|NAME|HANDOUTS|REPORTS|SITE");

    /** Where it stands in the repository. */
    public String path() {
        return ".github/workflows/thrive" + ending() + ".yml";
    }

    /** The file that the repository must hold for it, from its root. */
    public String zip() {
        return "tools/thrive-" + version + ".zip";
    }

    /** The whole file. */
    public String text() {
        String folder = site.isEmpty() ? "." : site;
        Map<String, String> words = Map.of(
                "VERSION",
                version,
                "NAME",
                site.isEmpty() ? "thrive" : YamlText.word("thrive: " + site),
                "HANDOUTS",
                "handouts" + ending(),
                "REPORTS",
                YamlText.word(site.isEmpty() ? "reports" : site + "/reports"),
                "SITE",
                ShellText.word(folder.startsWith("-") ? "./" + folder : folder));
        // All at once: a folder may be called SITE.
        return PLACES.matcher(NewSite.resource("workflow.yml"))
                .replaceAll(place -> Matcher.quoteReplacement(words.getOrDefault(place.group(), place.group())));
    }

    /** What tells the site in the names of files. Where a name says it only roughly, a number says which site it is. */
    private String ending() {
        if (site.isEmpty()) {
            return "";
        }
        String roughly = site.replace('/', '.').replaceAll("[^A-Za-z0-9_.-]", "_");
        return site.matches(ORDINARY)
                ? "-" + roughly
                : String.format(
                        Locale.ROOT, "-%s-%08x", roughly.substring(0, Math.min(roughly.length(), 60)), site.hashCode());
    }
}
