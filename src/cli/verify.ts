import { sentence } from '#engine/door/finding.ts';
import { RULES_VERSION } from '#engine/play-log.ts';
import { readRecord, type NoRecord } from '#protocol/report/read-record.ts';
import type { WorkshopRecord } from '#protocol/report/record.ts';
import { verify as verified, type Difference, type Verified } from '#protocol/report/verify.ts';
import type { Command } from './command.ts';
import { textOf } from './files.ts';
import { EXIT, Wrong } from './wrong.ts';

/** The fullest workshop that the server takes, in characters, several times over. */
const MOST = 50_000_000;

const whyNot = (path: string, no: NoRecord): string => {
  switch (no.why) {
    case 'not_json':
      return `${path} is not JSON; the file may be cut off.`;
    case 'not_a_record':
      return `${path} is not the record of a workshop. Take the one that the facilitator's page gives as the whole record.`;
    case 'other_format':
      return `${path} was written by another version of the game, whose records this one does not read.`;
    case 'other_rules':
      return `${path} was scored by version ${no.rules} of the rules; this is version ${RULES_VERSION}, which may score otherwise.`;
    case 'damaged':
      return `${path} is damaged: what it holds at ${no.at} is not what a record holds there.`;
    default:
      return no satisfies never;
  }
};

const recordAt = async (path: string): Promise<WorkshopRecord> => {
  const text = await textOf(path, MOST);
  if (typeof text !== 'string')
    throw new Wrong(text.rule === 'too-large' ? `${path} is too large to be the record of a workshop.` : `${path}: ${sentence(text)}`);
  const record = readRecord(text);
  if ('why' in record) throw new Wrong(whyNot(path, record));
  return record;
};

const where = (round: number | null): string => (round === null ? 'overall' : `round ${round}`);
const thousandths = (score: number | null): string => (score === null ? 'no score' : String(score));

const told = (one: Difference): string => {
  switch (one.sort) {
    case 'no_scenario':
      return `scenario ${one.hash}: it no longer comes through the door`;
    case 'changed_scenario':
      return `scenario ${one.hash}: its text is not the one that was played`;
    case 'rounds':
      return `rounds: ${one.recorded} recorded, ${one.worked} worked out`;
    case 'side':
      return `${where(one.round)}, ${one.side}: ${one.only === 'recorded' ? 'recorded, but it was not there' : 'it was there, but is not recorded'}`;
    case 'score':
      return `${where(one.round)}, ${one.side}${one.dimension === null ? '' : `, ${one.dimension}`}: ${thousandths(one.recorded)} recorded, ${thousandths(one.worked)} worked out`;
    default:
      return one satisfies never;
  }
};

const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const inWords = ({ founding, entries }: WorkshopRecord, { rounds, sides, differences }: Verified): string => {
  const size = `${counted(rounds, 'round', 'rounds')}, ${counted(sides, 'side', 'sides')}, ${counted(entries.length, 'entry', 'entries')}`;
  if (differences.length === 0) return `${founding.code}: every score agrees with what was done (${size}).\n`;
  return [`${counted(differences.length, 'difference', 'differences')} in ${founding.code} (${size}):`, ...differences.map(told)]
    .map((line) => `${line}\n`)
    .join('');
};

export const verify: Command = {
  name: 'verify',
  usage: ['verify EXPORT'],
  about: 'works the scores of a workshop out again from its whole record, and says whether they agree',
  options: {},
  takes: { least: 1, most: 1, what: "a workshop's record" },
  run: async (call) => {
    const record = await recordAt(call.files[0] ?? '');
    const outcome = verified(record);
    call.write(inWords(record, outcome));
    return outcome.differences.length === 0 ? EXIT.clean : EXIT.findings;
  },
};
