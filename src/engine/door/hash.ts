import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Keys of the file itself that change nothing for whoever plays. Further in, the same names are an author's own. */
const ASIDE = new Set(['$schema', 'silences', 'stale']);

const NONE: ReadonlySet<string> = new Set();

const canonical = (value: unknown, aside: ReadonlySet<string> = NONE): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one)).join(',')}]`;
  let entries = '';
  for (const key of Object.keys(value).sort()) {
    const one = (value as Readonly<Record<string, unknown>>)[key];
    if (one !== undefined && !aside.has(key)) entries += `${entries && ','}${JSON.stringify(key)}:${canonical(one)}`;
  }
  return `{${entries}}`;
};

/** SHA-256 over the content with keys in order, so that white space and the order of keys do not count, nor do
 * remarks for authors. 64 hex digits. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(value, ASIDE))));
