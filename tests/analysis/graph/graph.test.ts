import { describe, expect, it } from 'vitest';
import { layOut, type Layout, type Placed } from '#analysis/graph/layout.ts';
import { widthOf, wrap, wrapAtMost } from '#analysis/graph/measure.ts';
import { linksOf, readingOrder } from '#analysis/graph/model.ts';
import { stretchesOf } from '#analysis/graph/segments.ts';
import { graphOf } from '#analysis/graph/svg.ts';
import { GRAPH_LOCALES } from '#analysis/graph/words.ts';
import { largeScript } from '../../fixtures/large.ts';
import { allScripts, factIn, firstOf, promptIn, saidIn, smallWith, stageIn, t } from '../../fixtures/scripts.ts';

/** The names of the elements of an XML document in the order in which they close; throws where it is not well-formed. */
const elementsOf = (xml: string): readonly string[] => {
  const open: string[] = [];
  const closed: string[] = [];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '').trimEnd();
  const token = /<([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>|<\/([a-z]+)>|([^<]+)/gy;
  for (let end = 0; end < body.length; end = token.lastIndex) {
    token.lastIndex = end;
    const found = token.exec(body);
    if (!found) throw new Error(`Not well-formed at: ${body.slice(end, end + 80)}`);
    const [whole, name, attributes = '', empty, closing] = found;
    if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(name === undefined ? whole : attributes)) throw new Error(`A bare & in: ${whole}`);
    if (name !== undefined && empty === '') open.push(name);
    if (name !== undefined && empty === '/') closed.push(name);
    if (closing === undefined) continue;
    if (open.pop() !== closing) throw new Error(`</${closing}> closes nothing.`);
    closed.push(closing);
  }
  if (open.length > 0) throw new Error(`<${open.join('><')}> is never closed.`);
  return closed;
};

const HOSTILE = '</text><script>alert("1")</script> & \' ]]> \u0000\uFFFF\uD800';
const hostile = smallWith((draft) => {
  draft.title = t(HOSTILE);
  draft.setting.place = t(HOSTILE);
  for (const journalist of draft.journalists) journalist.name = t(HOSTILE);
  for (const outlet of draft.outlets) outlet.name = t(HOSTILE);
  for (const stage of draft.stages) {
    stage.title = t(HOSTILE);
    stage.briefing = t(HOSTILE);
    for (const prompt of stage.prompts) prompt.text = t(HOSTILE);
  }
  stageIn(draft, 'talk').when = 'claimed.water == "<script>&" || flags.told_truth';
});

const SCRIPTS = [...allScripts(), ['forty prompts', largeScript()] as const];

describe('the picture', () => {
  it.each(SCRIPTS)('of %s is well-formed in both languages', (_, script) => {
    for (const locale of GRAPH_LOCALES) {
      const elements = elementsOf(graphOf(script, locale));
      const prompts = script.scenario.stages.reduce((sum, stage) => sum + stage.prompts.length, 0);
      expect(elements.filter((name) => name === 'g')).toHaveLength(prompts + script.scenario.stages.length);
      expect(elements.at(-1)).toBe('svg');
    }
  });

  it('lets nothing in a file be anything but text', () => {
    const svg = graphOf(hostile, 'en');
    expect(elementsOf(svg)).not.toContain('script');
    expect(['\u0000', '\uFFFF', '\uD800'].filter((sign) => svg.includes(sign))).toEqual([]);
    expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  });

  it('speaks the language that was asked for', () => {
    const script = smallWith((draft) => void (draft.title = { vi: 'Vỡ ống nước', en: 'Burst main' }));
    expect(graphOf(script, 'vi')).toContain('Vỡ ống nước');
    expect(graphOf(script, 'vi')).toContain('Họp báo · từ 09:00, 15 phút');
    expect(graphOf(script, 'en')).toContain('Press conference · from 09:00, 15 min');
  });

  it('is the same every time', () => {
    expect(graphOf(largeScript(), 'en')).toBe(graphOf(largeScript(), 'en'));
  });
});

interface Area {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const areaOf = ({ box, x, y, width }: Placed): Area => ({ what: box.id, left: x, top: y, right: x + width, bottom: y + box.height });
const overlap = (a: Area, b: Area): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const overlaps = ({ heads, prompts }: Layout): readonly string[] => {
  const areas = [...heads, ...prompts].map(areaOf);
  return areas.flatMap((a, index) => areas.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.what} and ${b.what}`] : [])));
};

/** Arrows that pass through a box: they may only touch the edges of those they join. */
const crossings = ({ prompts, heads, arrows }: Layout): readonly string[] =>
  arrows.flatMap(({ link, points }) =>
    points.slice(1).flatMap(([bx, by], index) => {
      const [ax, ay] = points[index] ?? [bx, by];
      const line: Area = { what: '', left: Math.min(ax, bx), right: Math.max(ax, bx), top: Math.min(ay, by), bottom: Math.max(ay, by) };
      const thick = { ...line, top: line.top - 0.5, bottom: line.bottom + 0.5, left: line.left - 0.5, right: line.right + 0.5 };
      const hit = [...prompts, ...heads]
        .map(areaOf)
        .filter((area) => overlap({ ...thick, left: thick.left + 1, right: thick.right - 1 }, area));
      return hit.map(({ what }) => `${link.from} → ${link.to} crosses ${what}`);
    }),
  );

const spills = ({ heads, prompts }: Layout): readonly string[] =>
  [...heads, ...prompts].flatMap(({ box, width }) =>
    box.lines.flatMap(({ words, face, x, y }) => (x + widthOf(words, face) > width || y > box.height ? [`${box.id}: ${words}`] : [])),
  );

describe.each(SCRIPTS)('the sheet of %s', (_, script) => {
  it.each(GRAPH_LOCALES)('in %s has nothing that overlaps, is crossed, is cut or lies outside', (locale) => {
    const layout = layOut(script, locale, 100);
    expect(overlaps(layout)).toEqual([]);
    expect(crossings(layout)).toEqual([]);
    expect(spills(layout)).toEqual([]);
    const points = [
      ...layout.prompts.map(areaOf).map(({ right, bottom }) => [right, bottom] as const),
      ...layout.arrows.flatMap((arrow) => arrow.points),
    ];
    expect(points.filter(([x, y]) => x < 0 || y < 0 || x > layout.width || y > layout.height)).toEqual([]);
  });

  it('has an arrow for every link, from edge to edge', () => {
    const { arrows } = layOut(script, 'en', 0);
    expect(arrows.map(({ link }) => link)).toEqual(linksOf(script.scenario));
  });
});

describe('arrows', () => {
  const told = (script: ReturnType<typeof smallWith>): readonly string[] =>
    linksOf(script.scenario).map(({ kind, from, to, label }) => `${kind}: ${from} → ${to} (${label})`);

  it('tell what leads from one prompt to another', () => {
    const script = smallWith((draft) => {
      saidIn(draft, 'safe.sure').effects = { flags: { told_truth: true } };
      Object.assign(saidIn(draft, 'safe.dodge'), { follow_up: 'blame' });
      promptIn(draft, 'repair').follow_ups = { dodged: 'names' };
      factIn(draft, 'water').challenge = 'lesson';
      promptIn(draft, 'names').when = 'chose.repair == "soon" && trust.press > 10';
    });
    expect(told(script)).toEqual([
      'follow_up: safe → blame (dodge)',
      'lapse: repair → names (dodged)',
      'challenge: words → lesson (calm)',
      'challenge: safe → lesson (sure)',
      'condition: repair → names (chose.repair)',
      'condition: safe → talk (flags.told_truth, claimed.water)',
      'condition: words → talk (claimed.water)',
    ]);
  });

  it('put a follow-up under the prompt that leads to it', () => {
    const script = smallWith((draft) => {
      Object.assign(saidIn(draft, 'safe.dodge'), { follow_up: 'names' });
      promptIn(draft, 'names').only_as_follow_up = true;
    });
    const meeting = firstOf(script.scenario.stages.filter(({ id }) => id === 'meeting'));
    expect(readingOrder(meeting, linksOf(script.scenario)).map(({ id }) => id)).toEqual(['safe', 'names', 'repair', 'blame']);
  });

  it('that lie on one another are drawn once', () => {
    const lines = [
      [
        [0, 0],
        [10, 0],
        [10, 20],
      ],
      [
        [5, 0],
        [10, 0],
        [10, 30],
      ],
    ] as const;
    expect(stretchesOf(lines)).toEqual([
      [
        [0, 0],
        [10, 0],
      ],
      [
        [10, 0],
        [10, 30],
      ],
    ]);
  });
});

describe('words set in lines', () => {
  const face = { voice: 'interface', size: 10, weight: 400 } as const;

  it('keep to the width, and lose nothing', () => {
    const words = 'flags.half_news || chose.a_very_long_name_that_fits_no_line == "postpone"';
    const lines = wrap(words, face, 80);
    expect(lines.filter((line) => widthOf(line, face) > 80)).toEqual([]);
    expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
    expect(lines).toContain('chose.a_very_');
  });

  it('end at a whole word and an ellipsis where there is no more room', () => {
    expect(wrapAtMost('one two three fourteen five', face, 60, 2)).toEqual(['one two', 'three…']);
    expect(wrapAtMost('one two', face, 60, 2)).toEqual(['one two']);
  });
});
