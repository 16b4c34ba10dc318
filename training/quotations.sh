#!/usr/bin/env bash
# Learns every weight of who said what, and writes them with a reliability table.
#   quotations.sh OUTPUT [PAGES...]     OUTPUT: a folder for the three files; PAGES: more real pages, as docs/quotations.md says
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
shared=${ARTICLEBOT_SHARED:-$here/../../shared}
bench=$shared/bench/quotes
gold=$(mktemp)
trap 'rm -f "$gold"' EXIT
mkdir -p "$1"
POLNEAR=$bench/data python3 "$bench/score.py" train --gold "$gold"
dotnet run -c Release --project "$here/../tests/ArticleBot.Benchmarks" -- \
    statement-weights "$bench/data/train/text" "$gold" "$1" "$shared/bench/pages/gold.json" "${@:2}"
