import { describe, expect, it } from 'vitest';
import { addressOf, liesIn } from '#analysis/address.ts';
import { small } from '../fixtures/small.ts';

describe('an address', () => {
  const table: readonly (readonly [path: string, address: string])[] = [
    ['', ''],
    ['title', 'title'],
    ['title.vi', 'title.vi'],
    ['facts[0].text', 'facts.water.text'],
    ['facts[0].known[1].note', 'facts.water.known[1].note'],
    ['stages[1].briefing', 'stages.meeting.briefing'],
    ['stages[1].prompts[0].text.en', 'safe.text.en'],
    ['stages[1].prompts[0].responses[1].marks[0].why', 'safe.boil.marks[0].why'],
    ['stages[0].prompts[0].blocks[0].text', 'words.care.text'],
    ['stages[9].prompts[0].text', 'stages[9].prompts[0].text'],
  ];
  it.each(table)('of %s is %s', (path, address) => expect(addressOf(small(), path)).toBe(address));

  it('stays the same when the file is put in another order', () => {
    const draft = small();
    draft.stages.reverse();
    expect(addressOf(draft, `stages[${draft.stages.length - 2}].prompts[0].text`)).toBe('safe.text');
  });
});

it('an address lies in those that begin it, and only at a joint', () => {
  expect(['', 'safe', 'safe.boil', 'safe.boi', 'saf', 'other'].filter((other) => liesIn('safe.boil.text', other))).toEqual([
    '',
    'safe',
    'safe.boil',
  ]);
});
