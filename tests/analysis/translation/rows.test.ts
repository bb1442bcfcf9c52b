import { describe, expect, it } from 'vitest';
import { rowsOf, withoutReference } from '#analysis/translation/rows.ts';
import { markStale, staleSince } from '#analysis/translation/stale.ts';
import { plain, shippedTexts } from '../../fixtures/files.ts';
import { saidIn } from '../../fixtures/scripts.ts';
import { small } from '../../fixtures/small.ts';

type Small = ReturnType<typeof small>;
const changed = (change: (draft: Small) => void) => {
  const draft = small();
  change(draft);
  return plain(JSON.stringify(draft));
};
const SMALL = changed(() => undefined);
const rowFor = (id: string, ...[file, locale, old]: Parameters<typeof rowsOf>) => rowsOf(file, locale, old).find((row) => row.id === id);

describe('rows for a translator', () => {
  it('come in the order in which a player meets the texts, quotes beneath their response', () => {
    const ids = rowsOf(SMALL, 'en').map(({ id }) => id);
    const order = [
      'title',
      'setting.place',
      'journalists.sam.name',
      'facts.water.text',
      'stages.first.briefing',
      'words.text',
      'words.care.text',
    ];
    const then = ['safe.text', 'safe.short', 'safe.boil.text', 'safe.boil.printed', 'safe.boil.marks[0].quote', 'safe.boil.marks[0].why'];
    const last = [
      'safe.boil.claims[0].quote',
      'safe.boil.promises.sample.text',
      'safe.dodge.text',
      'headlines.wire_any.title',
      'endings.plain.text',
    ];
    const wanted = [...order, ...then, ...last];
    expect(ids.filter((id) => wanted.includes(id))).toEqual(wanted);
  });

  it('say what a text is, who says it, and what it must keep to', () => {
    expect(rowFor('safe.text', SMALL, 'en')).toEqual({
      id: 'safe.text',
      sort: 'question',
      who: 'Sam',
      reference: 'Is the water safe to drink?',
      translation: 'Is the water safe to drink?',
      status: 'done',
      limit: 'at most 4000 characters',
      note: '',
    });
    expect(rowFor('safe.boil.claims[0].quote', SMALL, 'en')).toMatchObject({
      sort: 'quote of a claim',
      who: 'player',
      limit: 'at most 4000 characters; must stand in safe.boil.text',
    });
    expect(rowFor('safe.boil.text', SMALL, 'en')).toMatchObject({
      sort: 'response',
      limit: 'at most 4000 characters; about 8 to 14 words',
    });
    expect(rowFor('headlines.wire_any.title', SMALL, 'en')).toMatchObject({ sort: 'headline', who: 'Wire', note: 'keep {line}' });
    expect(rowFor('facts.water.values.safe', SMALL, 'en')).toMatchObject({ sort: 'value of the fact', who: '' });
  });

  it('have one id each, in every scenario that ships, and where ids collide', () => {
    const clash = changed((draft) => {
      saidIn(draft, 'safe.boil').id = 'water';
      for (const { prompts } of draft.stages) for (const prompt of prompts) if (prompt.id === 'safe') prompt.id = 'facts';
    });
    const files = [clash, ...[...shippedTexts().values()].map(plain)];
    for (const file of files) {
      const ids = rowsOf(file, 'en').map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(rowsOf(clash, 'en').map(({ id }) => id)).toContain('stages[1].prompts[0].responses[1].text');
  });

  it('are missing where a language is not written, and stale where the file says so', () => {
    expect(new Set(rowsOf(SMALL, 'fr').map(({ status }) => status))).toEqual(new Set(['missing']));
    const listed = changed((draft) => void (draft.stale = { en: ['safe.boil.text'] }));
    expect(rowFor('safe.boil.text', listed, 'en')?.status).toBe('stale');
    expect(rowFor('safe.boil.text', listed, 'vi')?.status).toBe('done');
  });

  it('need every text in the first language of the file', () => {
    const bare = changed((draft) => void (draft.title = { en: 'Burst main' } as unknown as Small['title']));
    expect(withoutReference(bare)).toEqual(['title']);
  });
});

describe('since an earlier file', () => {
  const now = changed((draft) => {
    saidIn(draft, 'safe.boil').text = { vi: 'Chưa rõ; đun sôi đã.', en: 'We do not know yet; boil it until the noon sample.' };
    saidIn(draft, 'safe.sure').text = { vi: 'Nước an toàn.', en: 'It is safe.' };
    draft.title = { vi: 'Burst main', en: 'The burst main' };
  });

  it('what was reworded in the reference alone is stale, and says what it was', () => {
    expect(staleSince(now, SMALL, 'en')).toEqual(['safe.boil.text']);
    expect(rowFor('safe.boil.text', now, 'en', SMALL)).toMatchObject({
      status: 'stale',
      note: 'the reference was: We do not know yet; boil it until the noon sample.',
    });
    expect(rowFor('safe.sure.text', now, 'en', SMALL)?.status).toBe('done');
  });

  it('the list in the file grows and forgets nothing', () => {
    const listed = { ...now, stale: { en: ['title'] } };
    expect(markStale(listed, SMALL, ['en'])['stale']).toEqual({ en: ['title', 'safe.boil.text'] });
    expect(markStale(SMALL, SMALL, ['en'])).toBe(SMALL);
  });
});
