/** Exit codes of the command: nothing found, something found, used wrongly or file not to be had, stopped by Ctrl-C. */
export const EXIT = { clean: 0, findings: 1, usage: 2, stopped: 130 } as const;

/** A file that cannot be had, or does not fit: one line on standard error, exit 2. */
export class Wrong extends Error {}

/** Wrong usage: the same, and how the command is called. */
export class Misused extends Wrong {}
