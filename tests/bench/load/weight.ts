import type { Fetched } from './visit.ts';

/** What all load benches open for a first play. */
export const PLAY = '/#/play/fish-kill?seed=1';

/** All that runs or lays out. */
export const CODE = /(\/|\.html|\.js|\.css)$/;

/** Bytes over the wire of the files whose path is of a kind. */
export const weight = (files: readonly Fetched[], kind: RegExp): number =>
  files.filter(({ path }) => kind.test(path)).reduce((sum, { bytes }) => sum + bytes, 0);
