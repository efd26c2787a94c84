#!/bin/sh
# Whole processes, in one run: all handouts of the example in both formats beside `thrive score`; then all handouts of a
# place with 30 principles and 15 tables in a heap of 128 MB, and how much of it was in use after each collection.
# Needs hyperfine, awk, a JDK and target/thrive (mvn package).
# Usage: docs/bench/report.sh [RUNS]
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-30}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

target/thrive/bin/thrive --version >/dev/null # the first start makes the archive
hyperfine --shell=none --warmup 3 --runs "$runs" --export-csv "$work/times.csv" \
    --command-name score "target/thrive/bin/thrive score --site examples/riverbank --round baseline" \
    --command-name report "target/thrive/bin/thrive report --site examples/riverbank --round baseline -o $work/reports" \
    --prepare "rm -rf $work/reports" >/dev/null 2>&1
awk -F, 'NR == 2 { score = $4 } NR > 1 { printf "%-7s median %4.0f ms  %.2f of score\n", $1, $4 * 1000, $4 / score }' \
    "$work/times.csv"

# The large place: texts as long as those of the example, comments at every second score.
site=$work/large
mkdir -p "$site/baseline/scores" "$site/baseline/rankings" "$site/baseline/gaps"
awk -v site="$site" 'BEGIN {
    words = "Families tell their story once and staff in every agency know what was agreed with them "
    model = site "/principles.yaml"
    print "schema: thrive-model/1\nid: large\nversion: 1.0.0\ntitle: Large\nstatus: local\nlocale: en-GB" > model
    print "scale: {min: 1, max: 4, thriveLike: 3}\nlevels: [{id: macro, name: Macro}, {id: meso, name: Meso}]" > model
    print "principles:" > model
    for (p = 1; p <= 30; p++) {
        printf "  - id: P-%d\n    level: %s\n    name: %sin part %d\n", p, p <= 12 ? "macro" : "meso", words, p > model
        printf "    shortName: Families tell their story once, %d\n    ideal: %s%s\n", p, words, words > model
        print "    descriptions:" > model
        for (s = 1; s <= 4; s++) printf "      %d: %s%sas in %d\n", s, words, words, s > model
    }
    print "schema: thrive-site/1\nplace: Large place\nmodel: principles.yaml\ntables:" > (site "/site.yaml")
    for (t = 1; t <= 15; t++) {
        printf "  - {id: t%d, name: Table number %d, people: 8}\n", t, t > (site "/site.yaml")
        scores = site "/baseline/scores/t" t ".csv"
        print "principle,score,evidence,notes" > scores
        for (p = 1; p <= 30; p++) printf "P-%d,%d,%s,%s\n", p, 1 + (p * 7 + t * 3 + p * t) % 4, \
            (p + t) % 2 ? words : "", (p + t) % 2 ? words : "" > scores
        rankings = site "/baseline/rankings/t" t ".csv"
        print "rank,principle,reason" > rankings
        for (r = 1; r <= 5; r++) printf "%d,P-%d,%s\n", r, 1 + (r * 5 + t) % 30, words > rankings
        gaps = site "/baseline/gaps/t" t ".csv"
        print "principle,in place,in development,gaps,training,recommendations,quick wins" > gaps
        for (p = 1; p <= 30; p++) printf "P-%d,%s%d,%s%d,%s%d,%s%d,%s%d,%s%d\n", \
            p, words, t, words, t, words, t, words, t, words, t, words, t > gaps
    }
    print "rounds:\n  - {id: baseline, title: Baseline, scored: 2026-03-12, prioritised: 2026-04-16}" > (site "/site.yaml")
}'
boot=
for jar in target/thrive/lib/*.jar; do
    boot=$boot:$jar
done
java -Xmx128m "-Xlog:gc:file=$work/gc.log" -cp "${boot#:}" thrive.Main report --site "$site" -o "$work/handouts" \
    >/dev/null 2>"$work/said" || { cat "$work/said"; exit 1; }
echo "30 principles, 15 tables, 128 MB: $(ls "$work"/handouts | wc -l) files, $(du -ck "$work"/handouts/* | awk 'END { print $1 }') KB"
awk '/Pause/ { split($0, parts, "->"); split(parts[2], used, "M"); if (used[1] + 0 > most) most = used[1] + 0; pauses++ }
    END { printf "most in use after a collection: %d MB (%d collections)\n", most, pauses }' "$work/gc.log"
