#!/usr/bin/env bash
# Makes public/sound/sprite.{webm,mp3,json}: every cue is synthesised here from noise and sines, nothing is recorded.
# Needs ffmpeg (with libopus and libmp3lame). Run by hand: bash assets/sound/make.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
out=public/sound
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rate=48000

ff() { ffmpeg -hide_banner -loglevel error -nostdin -threads 1 -y "$@"; }

# noise FILE SECONDS COLOUR SEED ENVELOPE FILTERS: coloured noise under an envelope, a formula in t.
noise() {
  ff -filter_complex "anoisesrc=r=$rate:d=$2:c=$3:s=$4:a=0.8[n];aevalsrc='$5':s=$rate:d=$2[e];[n][e]amultiply,$6" -ac 1 "$work/$1.wav"
}

# tone FILE SECONDS FORMULA FILTERS
tone() { ff -filter_complex "aevalsrc='$3':s=$rate:d=$2,$4" -ac 1 "$work/$1.wav"; }

# mix FILE PART...: parts begin together; a part FILE@MS begins later.
mix() {
  local target=$1 inputs=() graph='' names='' index=0 part
  shift
  for part in "$@"; do
    local delay=0
    [[ $part == *@* ]] && delay=${part#*@}
    inputs+=(-i "$work/${part%@*}.wav")
    graph+="[$index]adelay=$delay[p$index];"
    names+="[p$index]"
    index=$((index + 1))
  done
  ff "${inputs[@]}" -filter_complex "$graph${names}amix=$index:duration=longest:normalize=0" "$work/$target.wav"
}

# One of the room's talkers: a buzz shaped by two vowels that trade places, in syllables and phrases. Every rate fits a
# whole number of times into six seconds, so the murmur bites its own tail.
talker() { # INDEX PITCH SYLLABLES PHRASES VOWEL1 VOWEL2
  local pitch="$2*t+0.9*sin(2*PI*t*$4/6+$1)+0.25*sin(2*PI*t*$3/12*2+$1)"
  local syllable="pow(0.5+0.5*sin(2*PI*t*$3/6+$1*1.7+1.2*sin(2*PI*t*$4/6)),1.6)"
  local phrase="pow(0.5+0.5*sin(2*PI*t*$4/6+$1*2.3),0.7)"
  local turn="0.5+0.5*sin(2*PI*t*($3-2)/12*2+$1)"
  local buzz="(2*mod($pitch+40,1)-1)*$syllable*$phrase"
  ff -filter_complex "
    aevalsrc='$buzz*($turn)':s=$rate:d=19,bandpass=f=$5:w=160:t=h[a];
    aevalsrc='$buzz*(1-($turn))':s=$rate:d=19,bandpass=f=$6:w=190:t=h[b];
    [a][b]amix=2:normalize=0" -ac 1 "$work/talker$1.wav"
}

murmur() {
  talker 1 98 23 4 430 620
  talker 2 112 19 3 510 760
  talker 3 124 26 5 390 700
  talker 4 131 21 2 560 860
  talker 5 105 17 4 350 590
  talker 6 189 25 3 480 910
  talker 7 204 22 5 620 980
  talker 8 218 28 2 420 820
  talker 9 176 20 3 540 700
  mix talkers talker1 talker2 talker3 talker4 talker5 talker6 talker7 talker8 talker9
  # Far away and in a room; then the middle third and a quarter second either side, so that a late loop point still fits.
  ff -i "$work/talkers.wav" -af "highpass=f=110,lowpass=f=1100,lowpass=f=1800,aecho=0.8:0.6:31|47|73:0.35|0.28|0.2,atrim=5.75:12.25,asetpts=PTS-STARTPTS" "$work/murmur.wav"
}

shutter() {
  noise slap 0.12 white 11 "exp(-t*140)" "bandpass=f=2600:w=2200:t=h,lowpass=f=6500,volume=1.1"
  noise mirror 0.12 brown 12 "exp(-t*60)" "bandpass=f=420:w=380:t=h,volume=2.2"
  noise close 0.12 white 13 "exp(-t*190)" "bandpass=f=3400:w=2400:t=h,lowpass=f=7000,volume=0.8"
  tone whine 0.75 "0.010*sin(2*PI*(2600*t+1500*t*t))*min(1,t/0.15)*pow(max(0,1-t/0.75),2)" "lowpass=f=5000"
  mix shutter slap mirror close@78 mirror@80 whine@110
}

flash() {
  noise pop 0.4 white 21 "(1-exp(-t*900))*exp(-t*26)" "lowpass=f=2200,highpass=f=160,volume=0.8"
  tone puff 0.4 "0.5*sin(2*PI*(95*t-60*t*t))*exp(-t*22)" "lowpass=f=400"
  mix flash pop puff
}

page() {
  noise air 0.36 pink 31 "pow(sin(PI*min(1,t/0.34)),2)*(0.55+0.45*sin(2*PI*23*t+3*sin(2*PI*7*t)))" "highpass=f=700,lowpass=f=5200,volume=0.5"
  noise slam 0.5 brown 32 "(1-exp(-t*700))*exp(-t*24)" "lowpass=f=520,volume=4"
  noise sheet 0.3 white 33 "exp(-t*48)" "bandpass=f=1700:w=1900:t=h,volume=0.9"
  tone desk 0.4 "0.5*sin(2*PI*(104*t-40*t*t))*exp(-t*20)" "lowpass=f=600"
  noise settle 0.4 pink 34 "0.4*exp(-t*9)*pow(0.5+0.5*sin(2*PI*17*t),3)" "highpass=f=1200,lowpass=f=4800,volume=0.5"
  mix page air slam@300 sheet@300 desk@300 settle@380
}

hand() {
  noise sweep 0.42 pink 41 "pow(sin(PI*min(1,t/0.26)),2)+0.6*pow(max(0,sin(PI*(t-0.2)/0.22))*gt(t,0.2),2)" "highpass=f=500,lowpass=f=2600"
  noise crease 0.42 white 42 "0.25*pow(sin(PI*min(1,t/0.4)),2)*pow(0.5+0.5*sin(2*PI*31*t+2*sin(2*PI*9*t)),4)" "bandpass=f=2300:w=1500:t=h"
  mix hand sweep crease
}

tick() {
  noise click 0.12 white 51 "exp(-t*420)" "bandpass=f=2400:w=1800:t=h,volume=1.4"
  tone case 0.12 "0.45*sin(2*PI*1180*t)*exp(-t*95)+0.2*sin(2*PI*2130*t)*exp(-t*140)+0.3*sin(2*PI*420*t)*exp(-t*80)" "lowpass=f=5000"
  mix tick click case
}

stamp() {
  tone body 0.45 "sin(2*PI*(62*t+3.2*(1-exp(-t*28))))*exp(-t*13)" "lowpass=f=500"
  noise wood 0.3 brown 61 "exp(-t*55)" "bandpass=f=360:w=260:t=h,volume=3"
  noise rubber 0.2 white 62 "exp(-t*110)" "bandpass=f=1300:w=1000:t=h,volume=0.5"
  mix stamp body wood rubber
}

# A chair pushed back: the leg sticks and slips on the floor. Then three steps, each further off.
leave() {
  tone slip 0.5 "(2*mod(150*t+60*t*t+0.6*sin(2*PI*11*t),1)-1)*pow(sin(PI*min(1,t/0.46)),1.5)*(0.6+0.4*sin(2*PI*19*t))" "bandpass=f=520:w=420:t=h,lowpass=f=1500,volume=0.45"
  noise drag 0.5 brown 71 "pow(sin(PI*min(1,t/0.46)),1.5)" "bandpass=f=700:w=700:t=h,volume=2.2"
  noise heel 0.25 brown 72 "(1-exp(-t*900))*exp(-t*38)" "lowpass=f=620,volume=4.5"
  noise sole 0.25 pink 73 "0.3*exp(-t*60)" "bandpass=f=1500:w=1200:t=h"
  mix step heel sole
  ff -i "$work/step.wav" -af "volume=0.62,lowpass=f=900" "$work/step2.wav"
  ff -i "$work/step.wav" -af "volume=0.36,lowpass=f=600" "$work/step3.wav"
  mix leave slip drag step@680 step2@1120 step3@1570
}

# level CUE LUFS: by the loudest 400 ms, since most cues are shorter than loudness is defined for; peaks stay under -3 dB.
level() {
  local loudest gain
  loudest=$(ffmpeg -hide_banner -nostdin -i "$work/$1.wav" -af "adelay=500,apad=pad_dur=1,ebur128=metadata=1,ametadata=print:key=lavfi.r128.M:file=-" -f null - 2>/dev/null \
    | sed -n 's/^lavfi.r128.M=//p' | sort -g | tail -1)
  gain=$(awk "BEGIN { print $2 - ($loudest) }")
  ff -i "$work/$1.wav" -af "highpass=f=40,volume=${gain}dB,alimiter=limit=0.7:level=false:attack=1:release=30" -ar $rate "$work/$1.level.wav"
}

# cue NAME SECONDS LUFS: exactly so long, with a soft end; the murmur keeps its ends, it loops.
cue() {
  "$1"
  level "$1" "$3"
  local fade="afade=t=out:st=$(awk "BEGIN { print $2 - 0.04 }"):d=0.04,"
  [[ $1 == murmur ]] && fade=''
  ff -i "$work/$1.level.wav" -af "apad=whole_dur=$2,atrim=0:$2,${fade}anull" -ar $rate -ac 1 "$work/$1.cue.wav"
}

cue murmur 6.5 -23
cue shutter 0.9 -22
cue flash 0.4 -22
cue page 0.8 -20
cue hand 0.45 -27
cue tick 0.12 -32
cue stamp 0.5 -20
cue leave 1.9 -22

# The sprite: silence between cues, so that a decoder's small shift never lets one bleed into the next.
gap=0.3
ff -f lavfi -i "anullsrc=r=$rate:cl=mono:d=$gap" "$work/gap.wav"
list="$work/list.txt"
: > "$list"
at=0
rows=()
for name in murmur shutter flash page hand tick stamp leave; do
  ms=$(ffprobe -v error -show_entries format=duration -of csv=p=0 "$work/$name.cue.wav" | awk '{ printf "%d", $1 * 1000 + 0.5 }')
  if [[ $name == murmur ]]; then rows+=("    \"$name\": [$((at + 250)), 6000, true]"); else rows+=("    \"$name\": [$at, $ms]"); fi
  printf "file '%s'\nfile '%s'\n" "$work/$name.cue.wav" "$work/gap.wav" >> "$list"
  at=$((at + ms + 300))
done

mkdir -p "$out"
ff -f concat -safe 0 -i "$list" -c:a pcm_s16le "$work/sprite.wav"
ff -i "$work/sprite.wav" -map_metadata -1 -fflags +bitexact -c:a libopus -b:a 40k -vbr on -application audio "$out/sprite.webm"
ff -i "$work/sprite.wav" -map_metadata -1 -fflags +bitexact -ar 44100 -c:a libmp3lame -b:a 56k "$out/sprite.mp3"
{ printf '{\n  "sprite": {\n'; printf '%s' "$(IFS=$'\n'; echo "${rows[*]}" | sed '$!s/$/,/')"; printf '\n  }\n}\n'; } > "$out/sprite.json"
[[ -n ${KEEP:-} ]] && cp "$work"/*.cue.wav "$work/sprite.wav" "$KEEP"
ls -l "$out"
