#!/bin/sh
# Whole processes, in one run: "hello world" in Java, the libraries alone on the files of the example, and `thrive`.
# Needs hyperfine, a JDK and target/thrive (mvn package).
# Usage: docs/bench/start-up.sh [RUNS]
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-30}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/Hello.java" <<'JAVA'
public class Hello {
    public static void main(String[] arguments) {
        System.out.println("hello world");
    }
}
JAVA
# What `thrive score` must do at the least: a command line, two YAML files and the score sheets, each read to its end.
cat >"$work/Libraries.java" <<'JAVA'
import java.nio.file.*;
import org.apache.commons.csv.*;
import picocli.CommandLine;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

public class Libraries {
    public static void main(String[] arguments) throws Exception {
        CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();
        spec.addOption(CommandLine.Model.OptionSpec.builder("--site").type(String.class).build());
        String site = new CommandLine(spec).parseArgs(arguments).matchedOptionValue("--site", "");
        int count = 0;
        for (String name : new String[] {"site.yaml", "principles.yaml"}) {
            String text = Files.readString(Path.of(site, name));
            try (var parser = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
                while (parser.nextToken() != null) {
                    count++;
                }
            }
        }
        try (var sheets = Files.newDirectoryStream(Path.of(site, "baseline/scores"))) {
            for (Path sheet : sheets) {
                String text = new String(Files.readAllBytes(sheet), java.nio.charset.StandardCharsets.ISO_8859_1);
                try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
                    for (CSVRecord row : parser) {
                        count += row.size();
                    }
                }
            }
        }
        System.out.println(count);
    }
}
JAVA
javac -proc:none -cp "target/thrive/lib/*" -d "$work" "$work/Hello.java" "$work/Libraries.java"
boot=
for jar in target/thrive/lib/*.jar; do
    boot=$boot:$jar
done
(cd "$work" && jar --create --file libraries.jar Libraries.class && rm Libraries.class)
options="-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=2 -XX:+UseSerialGC -XX:-UsePerfData \
    -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
libraries="-Xbootclasspath/a$boot:$work/libraries.jar -cp $work/libraries.jar Libraries --site examples/riverbank"
java $options "-XX:ArchiveClassesAtExit=$work/libraries.jsa" $libraries >/dev/null
target/thrive/bin/thrive --version >/dev/null # the first start makes the archive
hyperfine --shell=none --warmup 3 --runs "$runs" --export-csv "$work/times.csv" \
    --command-name hello "java $options -cp $work Hello" \
    --command-name libraries "java $options -XX:SharedArchiveFile=$work/libraries.jsa $libraries" \
    --command-name version "target/thrive/bin/thrive --version" \
    --command-name score "target/thrive/bin/thrive score --site examples/riverbank --round baseline" \
    --command-name consensus "target/thrive/bin/thrive consensus --site examples/riverbank" \
    --command-name check "target/thrive/bin/thrive check --site examples/riverbank" \
    --command-name report "target/thrive/bin/thrive report --site examples/riverbank -o $work/reports" >/dev/null 2>&1
awk -F, 'NR == 2 { hello = $4 } NR > 1 { printf "%-10s median %4.0f ms  %.2f of hello\n", $1, $4 * 1000, $4 / hello }' \
    "$work/times.csv"
