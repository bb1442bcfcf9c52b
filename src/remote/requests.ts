import type { WorkshopReport } from '#protocol/report/report.ts';
import type { Act, Body, Locale, SeatDeed } from '#protocol/messages.ts';
import type { Problem } from '#protocol/problem.ts';
import type { Reply, Unwilling } from '#protocol/workshop/entry.ts';

/** Why a request came to nothing: the server's reason, or `unreachable`. */
type Failure = Problem | 'unreachable';

export type Outcome<T> = (T & { readonly done: true }) | { readonly done: false; readonly why: Failure };

/** What a join page is told of a workshop. */
export interface Foyer {
  readonly title: string;
  readonly sides: 'solo' | 'shared' | 'votes';
  readonly days: number;
  readonly locale: Locale;
  readonly teams: readonly { readonly id: string; readonly name: string; readonly taken: boolean }[];
  readonly locked: boolean;
  readonly over: boolean;
  /** The seat that this browser holds already. */
  readonly seat: string | null;
  /** Whether this browser holds the facilitator's pass. */
  readonly host: boolean;
}

const UNREACHABLE = { done: false, why: 'unreachable' } as const;
const at = (code: string): string => `/api/workshops/${encodeURIComponent(code)}`;

const ask = async <T>(method: string, path: string, body?: object): Promise<Outcome<T>> => {
  const init = body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {};
  try {
    const response = await fetch(path, { method, credentials: 'same-origin', cache: 'no-store', ...init });
    const said = (await response.json()) as object;
    return { ...said, done: response.ok } as Outcome<T>;
  } catch {
    return UNREACHABLE;
  }
};

/** A key for one request: 122 bits of chance, also where the page came over plain HTTP and has no `randomUUID`. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const findWorkshop = (code: string): Promise<Outcome<Foyer>> => ask('GET', at(code));
export const foundWorkshop = (wish: Body<'found'>): Promise<Outcome<{ readonly code: string; readonly token: string }>> =>
  ask('POST', '/api/workshops', wish);
export const attach = (code: string, token: string): Promise<Outcome<object>> => ask('POST', `${at(code)}/attach`, { token });
export const takeSeat = (code: string, wish: Body<'join'>): Promise<Outcome<{ readonly seat: string; readonly pass: string }>> =>
  ask('POST', `${at(code)}/seats`, wish);
export const retakeSeat = (code: string, pass: string): Promise<Outcome<{ readonly seat: string; readonly pass: string }>> =>
  ask('POST', `${at(code)}/rejoin`, { code: pass });
export const sendAct = (code: string, act: Act, key: string): Promise<Outcome<object>> => ask('POST', `${at(code)}/acts`, { key, act });
export const deleteWorkshop = (code: string): Promise<Outcome<object>> => ask('DELETE', at(code));
/** The report of a workshop, to be printed (facilitator). */
export const fetchReport = (code: string): Promise<Outcome<WorkshopReport>> => ask('GET', `${at(code)}/export/report.json`);
export const whereAmI = (): Promise<Outcome<{ readonly addresses: readonly string[] }>> => ask('GET', '/api/here');

/** Problems after which the same letter may yet be taken. */
const PASSING: ReadonlySet<string> = new Set(['unreachable', 'not_kept', 'too_many_tries']);

/** Sends a deed; `unsent` where nobody knows whether it arrived, `no_seat` where the browser has no pass for a seat. */
export const sendDeed = async (code: string, key: string, deed: SeatDeed): Promise<Reply | 'unsent' | 'no_seat'> => {
  const outcome = await ask<object>('POST', `${at(code)}/deeds`, { key, deed });
  if (outcome.done) return { done: true };
  if (outcome.why === 'no_seat') return outcome.why;
  return PASSING.has(outcome.why) ? 'unsent' : { done: false, why: outcome.why as Unwilling };
};
