#!/usr/bin/env bash
# Whole processes, in turn: `thrive score` on 2,100 bare score sheets of 192 rows by this checkout and by another build, and a
# bare loop of Commons CSV over the same files. Prints medians of the time that passed and of the
# processors' time, and what part of the other build's this one takes, pair by pair (the machine may slow down in between).
# Needs a JDK and target/thrive (mvn package); the other build is its folder target/thrive, kept from another commit.
# Usage: docs/bench/bulk.sh OTHER/target/thrive [RUNS [SEED [SHEETS]]]
set -euo pipefail
[ $# -gt 0 ] || { sed -n '2,6s/^# //p' "$0" >&2; exit 2; }
TIMEFORMAT="%R %U %S"
other=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."
ours=$PWD/target/thrive
runs=${2:-7}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java docs/bench/BulkSheets.java "$work" "${3:-1}" "${4:-2100}"
javac -proc:none -cp "$ours/lib/*" -d "$work" docs/bench/BareCsv.java
"$ours/bin/thrive" --version >/dev/null # the first start makes the archive
"$other/bin/thrive" --version >/dev/null

score() { # score BUILD NAME
    "$1/bin/thrive" score --model "$work/principles.yaml" "$work/sheets/*.csv" -f json -o "$work/$2.json" --force
}

timed() { # timed NAME COMMAND...: appends its seconds, passed and of the processors, to a file of that name
    local name=$1
    shift
    { time "$@" >/dev/null 2>"$work/said"; } 2>"$work/time" || { head -20 "$work/said" >&2; exit 1; }
    awk '{ print $1, $2 + $3 }' "$work/time" >>"$work/$name.times"
}

median() {
    sort -n | awk '{ time[NR] = $1 } END { print (time[int((NR + 1) / 2)] + time[int(NR / 2) + 1]) / 2 }'
}

row() { # row NAME TITLE
    local cells="" column
    for column in 1 2; do
        cells+=$(printf "  %7.2f s  %.2f" "$(cut -d" " -f$column "$work/$1.times" | median)" \
            "$(paste -d" " "$work/$1.times" "$work/other.times" | awk -v c=$column '{ print $c / $(c + 2) }' | median)")
    done
    printf "%-18s %s\n" "$2" "$cells"
}

run=0
while [ $run -le "$runs" ]; do
    timed ours score "$ours" ours
    timed other score "$other" other
    timed bare java -cp "$ours/lib/*:$work" BareCsv "$work/sheets"
    [ $run -gt 0 ] || rm "$work"/*.times # the first of each only warms the disk
    run=$((run + 1))
done
cmp -s "$work/ours.json" "$work/other.json" && echo "both give the same result" || echo "the results differ"
echo "                    passed    of other  processors  of other"
row ours "this build"
row other "the other build"
row bare "Commons CSV alone"
