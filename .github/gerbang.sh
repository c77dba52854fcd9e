#!/usr/bin/env bash
# Runs the gate with its keys: from a checkout of main, with the event's values in the environment, never in this text.
set -euo pipefail
umask 077

if [[ ! "${NOMOR:-}" =~ ^([1-9][0-9]{0,9})?$ ]]; then
  echo "NOMOR harus bilangan bulat." >&2
  exit 2
fi
if [[ ! "${KEPALA:-}" =~ ^([0-9a-f]{40})?$ ]]; then
  echo "KEPALA harus nomor commit." >&2
  exit 2
fi
: "${RUNNER_TEMP:?}" "${ISI_KUNCI_GERBANG:?rahasia KUNCI_GERBANG belum diisi}" "${ISI_KUNCI_APP:?rahasia KUNCI_APP belum diisi}"

# The keys lie on the disk only while the gate runs, for this user only; child processes see the paths, not the keys.
kunci="$(mktemp -d "$RUNNER_TEMP/kunci.XXXXXX")"
trap 'rm -rf "$kunci"' EXIT
printf '%s\n' "$ISI_KUNCI_GERBANG" >"$kunci/gerbang"
printf '%s\n' "$ISI_KUNCI_APP" >"$kunci/app"
unset ISI_KUNCI_GERBANG ISI_KUNCI_APP
export TATA_KUNCI_GERBANG="$kunci/gerbang" TATA_KUNCI_APP="$kunci/app"

# 0 and 1 are answers (decided, held); anything else means that the gate could not do its work, and this run says so.
status=0
gate() {
  local answer=0
  # Not through npx, which would fetch a stranger's package of that name if ours were missing.
  node scripts/cli.ts gate "$@" --apply || answer=$?
  if ((answer > 1)); then status=$answer; fi
}

# First whoever waits for an answer, then all the others: main may have moved under them.
if [[ -n "${NOMOR:-}" ]]; then gate --pr "$NOMOR"; fi
if [[ -n "${KEPALA:-}" ]]; then gate --kepala "$KEPALA"; fi
gate --semua
exit "$status"
