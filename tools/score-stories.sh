#!/usr/bin/env bash
# Scores the reports of stories with answer keys: tools/score-stories.sh [DATA] [--list]; DATA is the folder of the evaluation sets, or a folder
# of stories (seeds/invented). The scorer is that of the evaluation sets.
set -euo pipefail
cd "$(dirname "$0")/.."
data="${1:-../shared/eval}"
listing="${2:-}"
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT
dotnet build -c Release -p:Quick=true -v q --nologo src/Reconcile.Cli >&2
if [ -d "$data/wild" ]; then stories=("$data"/wild/*/ "$data"/kherson/); else stories=("$data"/*/); fi
scorer="$data/score/story.py"
[ -f "$scorer" ] || scorer=../shared/eval/score/story.py
pairs=()
for story in "${stories[@]}"; do
  name="$(basename "$story")"
  dotnet src/Reconcile.Cli/bin/Release/net10.0/reconcile.dll report "$story/articles.jsonl" --format json --output "$out/$name.json"
  pairs+=("$story" "$out/$name.json")
done
python3 "$scorer" "${pairs[@]}" $listing
