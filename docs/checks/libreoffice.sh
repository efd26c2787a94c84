#!/bin/sh
# Opens every sheet of the example in LibreOffice, saves it again in six ways and compares what thrive makes of it: the JSON
# of score, consensus and gaps must be the same to the byte. A sheet that differs is named, with the way it was saved.
# The sheets are opened as somebody would in the dialog: the separator and the encoding that the sheet has, each column
# "Standard", so that LibreOffice decides what is a number or a date.
# Needs soffice (Debian: apt-get install --no-install-recommends libreoffice-calc) and target/thrive (mvn package).
# Usage: docs/checks/libreoffice.sh
set -eu
cd "$(dirname "$0")/../.."
thrive=$PWD/target/thrive/bin/thrive
example=$PWD/examples/riverbank
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v soffice >/dev/null || { echo "There is no soffice: install libreoffice-calc" >&2; exit 2; }

# The filter's numbers: separator, quote, encoding (76 UTF-8, 1 Windows-1252, 65535 UTF-16), first row, formats, language,
# whether every text is quoted, whether cells are saved as they are shown.
ways='comma=44,34,76,1,,0,false,true
semicolon=59,34,76,1,,0,false,true
tab=9,34,76,1,,0,false,true
windows-1252=44,34,1,1,,0,false,true
utf-16=44,34,65535,1,,0,false,true
quoted=44,34,76,1,,0,true,true'

results() { # results SITE FOLDER: every result of a site, as files
    mkdir -p "$2"
    for round in baseline follow-up; do
        "$thrive" score --site "$1" --round "$round" -f json >"$2/score-$round.json" 2>>"$2/said" || true
    done
    for command in consensus gaps; do
        "$thrive" "$command" --site "$1" --round baseline -f json >"$2/$command.json" 2>>"$2/said" || true
    done
}

same() { # same SITE: whether its results are those of the example
    rm -rf "$work/results"
    results "$1" "$work/results"
    for result in "$work"/expected/*.json; do
        cmp -s "$result" "$work/results/${result##*/}" || return 1
    done
}

fresh_site() {
    rm -rf "$1"
    mkdir "$1"
    (cd "$example" && tar --exclude=./reports -cf - .) | tar -xf - -C "$1"
}

opened_as() { # opened_as SHEET: the separator and the encoding to choose in the dialog
    separator=44
    if head -n 1 "$1" | grep -q ";"; then separator=59; fi
    encoding=76
    if ! iconv -f UTF-8 -t UTF-8 "$1" >/dev/null 2>&1; then encoding=1; fi
    echo "$separator,34,$encoding"
}

save_all() { # save_all NAME FILTER: into $work/NAME, in the folders of the example
    for folder in $folders; do
        for opened in $(for sheet in "$example/$folder"/*.csv; do opened_as "$sheet"; done | sort -u); do
            set -- "$1" "$2"
            for sheet in "$example/$folder"/*.csv; do
                if [ "$(opened_as "$sheet")" = "$opened" ]; then set -- "$@" "$sheet"; fi
            done
            save "$opened,1" "$folder" "$@"
        done
    done
}

save() { # save OPENED FOLDER NAME FILTER SHEET...
    opened_so=$1 into=$work/$3/$2 filter=$4
    shift 4
    soffice "-env:UserInstallation=file://$work/profile" --headless --infilter="CSV:$opened_so" \
        --convert-to "csv:Text - txt - csv (StarCalc):$filter" --outdir "$into" "$@" >"$work/soffice" 2>&1 ||
        { cat "$work/soffice"; exit 2; }
}

sheets=$(cd "$example" && find baseline follow-up -name '*.csv' | sort)
folders=$(printf '%s\n' $sheets | sed 's:/[^/]*$::' | sort -u)
results "$example" "$work/expected"
number=0
good=0
for way in $ways; do
    name=${way%%=*}
    save_all "$name" "${way#*=}"
    fresh_site "$work/site"
    cp -r "$work/$name/." "$work/site/"
    whole=differs
    same "$work/site" && whole=same
    for sheet in $sheets; do
        number=$((number + 1))
        [ -s "$work/$name/$sheet" ] || { echo "LibreOffice has not saved $sheet ($name)"; continue; }
        if [ $whole = differs ]; then
            fresh_site "$work/site"
            cp "$work/$name/$sheet" "$work/site/$sheet"
            same "$work/site" || { echo "$name: $sheet gives another result"; cat "$work/results/said"; continue; }
        fi
        good=$((good + 1))
    done
    [ $whole = same ] || echo "$name: the whole set gives another result"
done
echo "$good of $number"
[ "$good" = "$number" ]
