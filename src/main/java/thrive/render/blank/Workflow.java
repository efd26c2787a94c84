package thrive.render.blank;

import java.util.Locale;

import thrive.render.yaml.YamlText;

/**
 * The workflow by which the host of a repository checks a site on every push. Each site of a repository has one of its own.
 *
 * @param site the site's path in the repository with slashes; empty where it is the whole repository
 * @param version the version of the program that checks it
 */
public record Workflow(String site, String version) {

    private static final String ORDINARY = "[A-Za-z0-9_/-]{0,100}";

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
        return NewSite.resource("workflow.yml")
                .replace("VERSION", version)
                .replace("NAME", site.isEmpty() ? "thrive" : YamlText.word("thrive: " + site))
                .replace("HANDOUTS", "handouts" + ending())
                .replace("REPORTS", YamlText.word(site.isEmpty() ? "reports" : site + "/reports"))
                .replace("SITE", typed(folder));
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

    /** The path as it is typed at a shell. */
    private static String typed(String path) {
        String plain = path.startsWith("-") ? "./" + path : path;
        return plain.matches("[A-Za-z0-9_./-]+") ? plain : "'" + plain.replace("'", "'\\''") + "'";
    }
}
