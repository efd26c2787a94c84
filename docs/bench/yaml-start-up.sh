#!/bin/sh
# Whole processes that do nothing but read a YAML file token by token: Jackson 3 beside Jackson 2, in one run.
# Needs hyperfine, a JDK and Maven. Usage: docs/bench/yaml-start-up.sh [RUNS]
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-30}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
jars() { # jars NAME GROUP:ARTIFACT:VERSION: the library and what it brings
    mkdir "$work/$1"
    cat >"$work/$1/pom.xml" <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId>
<artifactId>$1</artifactId><version>1</version><dependencies><dependency><groupId>$2</groupId>
<artifactId>jackson-dataformat-yaml</artifactId><version>$3</version></dependency></dependencies></project>
XML
    mvn -q -B -f "$work/$1/pom.xml" dependency:copy-dependencies -DoutputDirectory="$work/$1/lib" >&2
}
jars three tools.jackson.dataformat 3.2.4
jars two com.fasterxml.jackson.dataformat 2.20.0
cat >"$work/three/Read.java" <<'JAVA'
public class Read {
    public static void main(String[] file) throws Exception {
        String text = java.nio.file.Files.readString(java.nio.file.Path.of(file[0]));
        var context = tools.jackson.core.ObjectReadContext.empty();
        try (var parser = new tools.jackson.dataformat.yaml.YAMLFactory()
                .createParser(context, new java.io.StringReader(text))) {
            while (parser.nextToken() != null) {
                parser.currentTokenLocation();
            }
        }
    }
}
JAVA
cat >"$work/two/Read.java" <<'JAVA'
public class Read {
    public static void main(String[] file) throws Exception {
        String text = java.nio.file.Files.readString(java.nio.file.Path.of(file[0]));
        try (var parser = new com.fasterxml.jackson.dataformat.yaml.YAMLFactory()
                .createParser(new java.io.StringReader(text))) {
            while (parser.nextToken() != null) {
                parser.currentTokenLocation();
            }
        }
    }
}
JAVA
for n in two three; do
    javac -proc:none -d "$work/$n" -cp "$work/$n/lib/*" "$work/$n/Read.java"
done
flags="-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=2 -XX:+UseSerialGC -XX:-UsePerfData \
    -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
hyperfine --shell=none --warmup 3 --runs "$runs" --export-csv "$work/times.csv" \
    --command-name jackson-2 "java $flags -cp $work/two:$work/two/lib/* Read examples/riverbank/principles.yaml" \
    --command-name jackson-3 "java $flags -cp $work/three:$work/three/lib/* Read examples/riverbank/principles.yaml" >/dev/null 2>&1
awk -F, 'NR == 2 { two = $4 } NR > 1 { printf "%-10s median %4.0f ms  %.2f of Jackson 2\n", $1, $4 * 1000, $4 / two }' \
    "$work/times.csv"
