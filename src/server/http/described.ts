import { address, bodySchema, builtFile, inLanguage, looking } from '#protocol/schemas.ts';

/** Requests a minute that one address, or one holder of a pass, may send. A whole hall may stand behind one address. */
export interface Limits {
  readonly joins: number;
  readonly looks: number;
}
export const USUAL_LIMITS: Limits = { joins: 900, looks: 3000 };

const perMinute = (max: number) => ({ rateLimit: { max, timeWindow: '1 minute' } });

export const limits = ({ joins, looks }: Limits) => ({
  found: perMinute(20),
  /** Files to take home: each takes some work. */
  take: perMinute(60),
  /** Tokens and rejoin codes: whoever guesses gets nowhere. */
  guess: perMinute(20),
  join: perMinute(joins),
  look: perMinute(looks),
  deed: { rateLimit: { max: 240, timeWindow: '1 minute', keyGenerator: holder } },
});

/** Somebody's pass counts for itself; who has none, by address. */
const holder = ({ cookies, ip }: { readonly cookies: Readonly<Record<string, string | undefined>>; readonly ip: string }): string =>
  cookies['seat'] ?? cookies['host'] ?? ip;

const about = (summary: string, parts: { readonly body?: object; readonly query?: object; readonly coded?: boolean } = {}) => ({
  summary,
  ...(parts.body ? { body: parts.body } : {}),
  ...(parts.query ? { querystring: parts.query } : {}),
  ...(parts.coded === false ? {} : { params: address }),
});

/** Each route as it is checked and as `/api/openapi.json` describes it. */
export const described = {
  found: about('Make a workshop. The answer holds the facilitator’s token, once; a cookie keeps it.', {
    body: bodySchema('found'),
    coded: false,
  }),
  look: about('What a join page shows: title, teams, how long things are kept.'),
  remove: about('Delete a workshop with everything in it (facilitator).'),
  join: about('Take a seat. The answer holds the code by which another phone can take it over.', { body: bodySchema('join') }),
  rejoin: about('Take a seat over with its code.', { body: bodySchema('rejoin') }),
  attach: about('Direct a workshop from another device, with the token.', { body: bodySchema('attach') }),
  deed: about('Answer, or make a move (seat). Acknowledged only once it has been committed.', { body: bodySchema('deed') }),
  act: about('Direct the workshop (facilitator).', { body: bodySchema('act') }),
  stream: about('Server-sent events: hello, scene, tally, board, desk, mine. Resumes by Last-Event-ID.', { query: looking }),
  poll: about('The same by long polling, for lines on which events do not get through.', { query: looking }),
  scenario: {
    summary: 'The file of a scenario as it was built, for a seat that has finished its own play of it while others have not (seat).',
    params: builtFile,
  },
  exports: {
    'answers.csv': about('Every answer, a row each (facilitator).', { query: inLanguage }),
    'workbook.xlsx': about('Scoreboard, prompts, answers and practices as a spreadsheet (facilitator).', { query: inLanguage }),
    'report.json': about('What the printable report shows (facilitator).'),
    'logs.json': about('Play logs: each own play, and the room’s line of each paced round (facilitator).'),
    'record.json': about('The whole record, from which every score can be worked out again (facilitator).'),
  },
  here: about('Addresses of this machine in the local network, for the code on the wall.', { coded: false }),
};
