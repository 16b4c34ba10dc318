#!/usr/bin/env bash
# Reads every page of a folder of saved pages and scores the bodies that were found: over the pages of even places, which the
# rules were tuned on, over those of odd places, whose errors nobody has read, and over all.
#   pages.sh PAGES BOT...    PAGES: a folder with html/*.html.gz, gold.json and score.py; BOT: the command that starts the bot
set -euo pipefail
pages=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/html"
for page in "$pages"/html/*.html.gz; do
  gunzip -c "$page" >"$work/html/$(basename "$page" .gz)"
done
"$@" article --json "$work/html" >"$work/out.jsonl" 2>/dev/null
python3 - "$pages/gold.json" "$work" <<'PY'
import json, sys
gold = json.load(open(sys.argv[1], encoding="utf8"))
for half, start in (("even", 0), ("odd", 1)):
    json.dump({page: gold[page] for page in sorted(gold)[start::2]}, open(f"{sys.argv[2]}/{half}.json", "w"))
PY
for half in even odd; do
  echo "$half $(python3 "$pages/score.py" "$work/out.jsonl" --gold "$work/$half.json")"
done
echo "all $(python3 "$pages/score.py" "$work/out.jsonl" --gold "$pages/gold.json")"
