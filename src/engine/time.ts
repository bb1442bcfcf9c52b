/** Seconds since 00:00 on the day the story begins. */
export type Clock = number;

/** Reads `09:30` or `+1 07:00`. The door has checked the form; anything else is a bug. */
export const toClock = (written: string): Clock => {
  const found = /^(?:\+(\d) )?(\d\d):(\d\d)$/.exec(written);
  if (!found) throw new Error(`"${written}" is no time of a story.`);
  const [, day = '0', hours = '0', minutes = '0'] = found;
  return Number(day) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60;
};

/** Writes the hour and minute that a clock on the wall shows: `09:42`. */
export const clockFace = (clock: Clock): string => {
  const minutes = Math.floor(clock / 60) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};
