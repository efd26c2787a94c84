#!/bin/sh
# Does the time grow with the input, and no faster? For each limit: the processor time at n, 2n and 4n, without that of the start
# (thrive --version in the same run), in a heap of 256 MB. Give the folder of a build; the default is target/thrive.
set -eu
build=${1:-target/thrive}
thrive=$(cd "$build" && pwd)/bin/thrive
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export THRIVE_OPTS=-Xmx256m LC_ALL=C

# measured FOLDER COMMAND...: the least processor time of three runs, in milliseconds
measured() {
    folder=$1
    shift
    python3 - "$folder" "$@" <<'PY'
import os, subprocess, sys
best = None
for i in range(3):
    before = os.times()
    code = subprocess.run(sys.argv[2:], cwd=sys.argv[1], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
    after = os.times()
    if code > 3:
        sys.exit('exit code %d of %s' % (code, sys.argv[2:]))
    used = after[2] + after[3] - before[2] - before[3]
    best = used if best is None else min(best, used)
print(round(best * 1000))
PY
}

# make KIND N: a site, or files, of that size
make() {
    python3 - "$1" "$2" "$work/$1-$2" <<'PY'
import os, sys
kind, n, root = sys.argv[1], int(sys.argv[2]), sys.argv[3]
size = lambda what, usual: n if kind == what else usual
def write(path, text):
    path = os.path.join(root, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', newline='') as file:
        file.write(text)
tables, rounds, principles = size('tables', 0), size('rounds', 1), size('principles', 6)
write('site.yaml', 'schema: thrive-site/1\nplace: Riverbank\nmodel: principles.yaml\n'
      + ('tables:\n' if tables else '') + ''.join('  - {id: t%d, name: Table %d}\n' % (i, i) for i in range(tables))
      + 'rounds:\n' + ''.join('  - {id: r%d, scored: 2026-03-12}\n' % i for i in range(rounds)))
write('principles.yaml', 'schema: thrive-model/1\nid: m\nversion: 1.0.0\nlevels: [{id: macro, name: Macro}]\nprinciples:\n'
      + ''.join('  - {id: P-%d, level: macro, name: Principle number %d, ideal: All, descriptions: {1: a, 2: b, 3: c, 4: d}}\n'
                % (i, i) for i in range(principles)))
last = 'r%d/' % (rounds - 1)
scores = lambda t: ''.join('P-%d,%d\n' % (i, (i * 7 + i * i % 5 + t * (i + 3) // 2) % 4 + 1) for i in range(principles))
for t in range(size('sheets', max(3, tables))):
    write(last + 'scores/t%d.csv' % t, 'principle,score\n' + scores(t))
    write(last + 'rankings/t%d.csv' % t, 'rank,principle\n'
          + ''.join('%d,P-%d\n' % (k + 1, (k + t) % principles) for k in range(5)))
    write(last + 'gaps/t%d.csv' % t, 'principle,gaps\n' + ''.join('P-%d,gap %d %d\n' % (k, t, k) for k in range(5)))
if kind == 'tables in one sheet':
    os.system('rm -r "%s/r0"' % root)
    write('r0/scores/all.csv', 'table,principle,score\n'
          + ''.join('t%d,%s' % (t, row) for t in range(n) for row in scores(t).splitlines(True)))
if kind == 'bare files':
    for t in range(n):
        write('bare/s%d.csv' % t, 'principle,score\n' + scores(t))
signs = {'dots': '.', 'blanks': ' ', 'tabs': '\t'}
for word, sign in signs.items():
    if kind == 'cells of ' + word:
        for t in range(20):
            write('r0/gaps/t%d.csv' % t, 'principle,in place,gaps,training\n'
                  + ''.join('P-%d,a%sb,%s,a%s\n' % (k, sign * n, sign * n, sign * n) for k in range(5)))
if kind == 'dots in a template name':
    write('templates/summary.md.mustache', '{{' + 'a.' * n + 'a}}\n')
PY
}

start=$(measured / "$thrive" --version)
printf 'start-up %s ms, taken off below\n\n' "$start"
printf '%-26s %-18s %7s %7s %7s %7s   %s\n' input command n 'at n' 'at 2n' 'at 4n' 'ratios'

row() {
    kind=$1 n=$2
    shift 2
    set -- "$@"
    line=''
    before='' ratios=''
    for size in "$n" $((2 * n)) $((4 * n)); do
        [ -d "$work/$kind-$size" ] || make "$kind" "$size"
        if [ "$kind" = 'bare files' ]; then
            used=$(measured "$work/$kind-$size" sh -c "\"$thrive\" score --model principles.yaml bare/*.csv")
        else
            used=$(measured "$work/$kind-$size" "$thrive" "$@")
        fi
        used=$((used > start ? used - start : 1))
        line="$line $(printf '%7s' "$used")"
        [ -z "$before" ] || ratios="$ratios $(awk "BEGIN { printf \"%.1f\", $used / $before }")"
        before=$used
    done
    printf '%-26s %-18s %7s%s  %s\n' "$kind" "$*" "$n" "$line" "$ratios"
}

for command in check score consensus report; do
    row tables 250 "$command"
    row rounds 25 "$command"
    row principles 125 "$command"
    row sheets 1000 "$command"
done
row 'tables in one sheet' 250 score
row 'bare files' 1000 score
for sign in dots blanks tabs; do
    row "cells of $sign" 8000 gaps
    row "cells of $sign" 8000 check
done
row 'dots in a template name' 8000 report
