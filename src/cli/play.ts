import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { sentence } from '#engine/door/finding.ts';
import { movesShape, parsePlayLog, restore } from '#engine/door/parse-play-log.ts';
import { logOf, type LogRefusal } from '#engine/play-log.ts';
import { apply } from '#engine/apply.ts';
import { after, begin, decide, legalMoves, opening } from '#engine/play.ts';
import { prepare, cueOf, type Script } from '#engine/script.ts';
import { isRefusal, type Event, type Move, type Session } from '#engine/session.ts';
import { saidText } from '#engine/telling.ts';
import { isOn, oneOf, textValue, wholeNumber, type Command } from './command.ts';
import { scenarioAt, shippedRubrics, textOf } from './files.ts';
import { reportOf } from './play-report.ts';
import { promptView, transcriptOf } from './transcript.ts';
import { writeTo } from './plain-file.ts';
import { EXIT, Misused, Wrong } from './wrong.ts';

/** A scenario file made ready to play; a fault in it is told in one line. */
export const scriptAt = async (file: string): Promise<Script> => {
  const rubrics = await shippedRubrics();
  const result = await scenarioAt(file, rubrics);
  if (!result.ok) {
    const [first] = result.findings;
    throw new Wrong(
      `${file}:${first?.line ?? 1}:${first?.column ?? 1}: ${first ? sentence(first) : 'not a scenario'} (${result.findings.length} in all; "lint" lists them)`,
    );
  }
  const rubric = rubrics.get(result.scenario.rubric);
  if (!rubric) throw new Error(`Rubric ${result.scenario.rubric} vanished between the door and the game.`);
  return prepare(result.scenario, rubric);
};

const WHY: Readonly<Record<LogRefusal, string>> = {
  not_a_play_log: 'is damaged: it is neither a play log nor a list of moves',
  other_rules: 'was played by another version of the rules and cannot be replayed by this one',
  other_scenario: 'is the log of another scenario',
  other_version: 'was played on another version of this scenario',
  does_not_fit: 'does not fit this scenario',
};

const jsonIn = async (file: string): Promise<unknown> => {
  const text = await textOf(file);
  if (typeof text !== 'string') throw new Wrong(`${file}: ${sentence(text)}`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Wrong(`${file} is not JSON.`);
  }
};

/** A whole play log names its scenario and rules, and must fit them; a bare list of moves is taken at its word. */
const movesOfLog = (script: Script, file: string, value: unknown): readonly Move[] => {
  const log = parsePlayLog(JSON.stringify(value));
  const outcome = log === 'not_a_play_log' ? log : restore(script, log);
  if (typeof outcome === 'string') throw new Wrong(`${file} ${WHY[outcome]}.`);
  return log === 'not_a_play_log' ? [] : log.moves;
};

const movesIn = async (script: Script, file: string): Promise<readonly Move[]> => {
  const value = await jsonIn(file);
  if (value !== null && typeof value === 'object' && 'hash' in value && 'moves' in value) return movesOfLog(script, file, value);
  const listed = Array.isArray(value) ? value : (value as { readonly moves?: unknown } | null)?.moves;
  const result = movesShape.safeParse(listed);
  if (!result.success) throw new Wrong(`${file} holds no list of moves, alone or under "moves".`);
  return result.data;
};

interface Played {
  readonly session: Session;
  readonly moves: readonly Move[];
  readonly events: readonly Event[];
}

/** Plays given moves, then the first legal one until the end. */
const playOn = (script: Script, seed: number, given: readonly Move[], complete: boolean): Played => {
  const moves: Move[] = [];
  const events: Event[] = [...opening(script, seed)];
  let session = begin(script, seed);
  const make = (move: Move, index: number): void => {
    const outcome = decide(script, session, move);
    if (isRefusal(outcome)) throw new Wrong(`Move ${index + 1} (${JSON.stringify(move)}) was refused: ${outcome}.`);
    session = outcome.reduce(apply, session);
    moves.push(move);
    events.push(...outcome);
  };
  given.forEach(make);
  if (complete) while (!session.ended) make(legalMoves(script, session)[0] ?? { type: 'fall_silent' }, moves.length);
  return { session, moves, events };
};

interface PlayOptions {
  readonly file: string;
  readonly seed: number;
  readonly locale: string;
  readonly moves?: string | undefined;
  /** Where to keep the play log, for "report" and "diff". */
  readonly log?: string | undefined;
  readonly json: boolean;
}

const keepLog = (path: string, { scenario }: Script, { session, moves }: Omit<Played, 'events'>): Promise<void> =>
  writeTo(path, `${JSON.stringify(logOf(scenario, session, moves), null, 2)}\n`);

/** Plays or replays without a browser: a transcript, or one JSON object. Without moves, the first legal one each time. */
const playFile = async ({ file, seed, locale, moves, log, json }: PlayOptions, write: (text: string) => void): Promise<void> => {
  const script = await scriptAt(file);
  const given = moves === undefined ? [] : await movesIn(script, moves);
  const played = playOn(script, seed, given, moves === undefined);
  if (log !== undefined) await keepLog(log, script, played);
  write(
    json
      ? `${JSON.stringify(reportOf(script, played.session, played.moves, played.events, locale))}\n`
      : transcriptOf(script, after(script, seed, []), played.events, locale),
  );
};

const moveView = (script: Script, session: Session, move: Move, locale: string): object => {
  const ask = session.now;
  if (move.type === 'call') return { ...move, from: session.open.find(({ key }) => key === move.key)?.from ?? null };
  if (!ask || (move.type !== 'answer' && move.type !== 'say')) return move;
  const cue = cueOf(script, ask);
  const said = move.type === 'answer' ? cue.responses.get(move.response) : cue.blocks.get(move.block);
  return { ...move, text: said ? saidText(script, session, ask, said.text, locale) : '' };
};

const chosen = (legal: readonly Move[], line: string): Move => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Wrong(`"${line.slice(0, 60)}" is neither a move in JSON nor its index.`);
  }
  if (typeof value === 'number') {
    const move = legal[value];
    if (!move) throw new Wrong(`There is no move ${value}; indexes go from 0 to ${legal.length - 1}.`);
    return move;
  }
  const result = movesShape.safeParse([value]);
  if (!result.success || !result.data[0]) throw new Wrong(`${line.slice(0, 60)} is no move.`);
  return result.data[0];
};

/** JSON Lines for programs: writes each prompt with its legal moves, reads a move or its index, ends with the report. */
const playOverLines = async (options: PlayOptions, input: Readable, write: (text: string) => void): Promise<void> => {
  const script = await scriptAt(options.file);
  const moves: Move[] = [];
  const events: Event[] = [...opening(script, options.seed)];
  let session = begin(script, options.seed);
  const show = (): void => {
    const legal = legalMoves(script, session);
    write(
      `${JSON.stringify({ prompt: promptView(script, session, options.locale), moves: legal.map((move) => moveView(script, session, move, options.locale)) })}\n`,
    );
  };
  show();
  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue;
    const move = chosen(legalMoves(script, session), line);
    const outcome = decide(script, session, move);
    if (isRefusal(outcome)) throw new Wrong(`Move ${moves.length + 1} (${JSON.stringify(move)}) was refused: ${outcome}.`);
    session = outcome.reduce(apply, session);
    moves.push(move);
    events.push(...outcome);
    if (session.ended) break;
    show();
  }
  if (options.log !== undefined) await keepLog(options.log, script, { session, moves });
  if (!session.ended) throw new Wrong(`Input ended after ${moves.length} moves, before the session did.`);
  write(`${JSON.stringify(reportOf(script, session, moves, events, options.locale))}\n`);
};

/** The languages in which the command can tell a play. */
export const LOCALES = ['vi', 'en'] as const;

export const play: Command = {
  name: 'play',
  usage: [
    'play FILE --seed N [--locale vi|en] [--moves FILE] [--log FILE] [--json]',
    'play FILE --seed N [--locale vi|en] [--log FILE] --stdio',
  ],
  about: 'plays a scenario, or replays moves, without a browser',
  options: {
    seed: { type: 'string' },
    locale: { type: 'string' },
    moves: { type: 'string' },
    log: { type: 'string' },
    json: { type: 'boolean' },
    stdio: { type: 'boolean' },
  },
  takes: { least: 1, most: 1, what: 'a scenario file' },
  run: async (call) => {
    if (textValue(call, 'seed') === undefined) throw new Misused('play needs --seed N.');
    const how: PlayOptions = {
      file: call.files[0] ?? '',
      seed: wholeNumber(call, 'seed', 1, Number.MIN_SAFE_INTEGER),
      locale: oneOf(call, 'locale', LOCALES, 'vi'),
      moves: textValue(call, 'moves'),
      log: textValue(call, 'log'),
      json: isOn(call, 'json'),
    };
    await (isOn(call, 'stdio') ? playOverLines(how, process.stdin, call.write) : playFile(how, call.write));
    return EXIT.clean;
  },
};
