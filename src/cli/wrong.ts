/** Exit codes of the command. */
export const EXIT = { clean: 0, findings: 1, usage: 2 } as const;

/** Wrong usage or a file that cannot be had: one line on standard error, exit 2. */
export class Wrong extends Error {}
