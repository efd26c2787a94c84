#!/bin/sh
# Whole processes: "hello world" in Java beside `thrive`, in one run. Needs hyperfine, a JDK and target/thrive (mvn package).
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
javac -d "$work" "$work/Hello.java"
hyperfine --shell=none --warmup 3 --runs "$runs" --export-csv "$work/times.csv" \
    --command-name hello "java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp $work Hello" \
    --command-name version "target/thrive/bin/thrive --version" \
    --command-name score "target/thrive/bin/thrive score --site examples/riverbank --round baseline" \
    --command-name consensus "target/thrive/bin/thrive consensus --site examples/riverbank" \
    --command-name check "target/thrive/bin/thrive check --site examples/riverbank" \
    --command-name report "target/thrive/bin/thrive report --site examples/riverbank -o $work/reports" >/dev/null 2>&1
awk -F, 'NR == 2 { hello = $4 } NR > 1 { printf "%-10s median %4.0f ms  %.2f of hello\n", $1, $4 * 1000, $4 / hello }' \
    "$work/times.csv"
