import { endingOf, frontPages } from '#engine/front-page.ts';
import { apply } from '#engine/apply.ts';
import { cueOf, type Script } from '#engine/script.ts';
import { scoreOf, type Score } from '#engine/scoring/score.ts';
import type { Event, Session } from '#engine/session.ts';
import { askText, itemTexts, quoteOf } from '#engine/telling.ts';
import { wordsIn } from '#engine/text.ts';
import { clockFace } from '#engine/time.ts';

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));
const points = (thousandths: number): string => (thousandths / 1000).toFixed(1);

const named = (script: Script, id: string | undefined, locale: string): string => {
  const journalist = script.journalists.get(id ?? '');
  if (!journalist) return '';
  const outlet = script.scenario.outlets.find((one) => one.id === journalist.outlet);
  return `${wordsIn(journalist.name, locale)} (${outlet ? wordsIn(outlet.name, locale) : ''})`;
};

const said = (script: Script, session: Session, locale: string): readonly string[] => {
  const item = session.items.at(-1);
  return item ? itemTexts(script, session, item, locale).map((text) => `  > ${text}`) : [];
};

const publicName = (script: Script, id: string, locale: string): string =>
  wordsIn(script.scenario.publics.find((one) => one.id === id)?.name ?? {}, locale) || id;

/** One line an event, as a person reads it; `session` is the one after the event. */
const lines = (script: Script, session: Session, event: Event, locale: string): readonly string[] => {
  switch (event.type) {
    case 'stage_entered':
      return ['', `== ${clockFace(event.clock)} ${wordsIn(script.stages[event.index]?.stage.title ?? {}, locale)} (${event.stage})`];
    case 'stage_left':
      return [`-- ${event.stage}: ${event.why}`];
    case 'stage_skipped':
      return [`-- ${event.stage}: skipped`];
    case 'hands_raised':
      return [`   hands: ${event.open.map(({ from, key }) => (from === undefined ? key : `${from}/${key}`)).join(', ')}`];
    case 'called':
      return [`   floor to ${event.ask.from ?? event.ask.key}`];
    case 'asked':
      return [
        `${clockFace(event.clock)} ${event.ask.key}${event.ask.trigger ? ` [${event.ask.trigger}]` : ''} ${named(script, event.ask.from, locale)}`.trimEnd(),
        `  ? ${askText(script, session, event.ask, locale)}`,
      ];
    case 'block_said':
      return [`   + ${event.block}`];
    case 'answered':
      return [...said(script, session, locale), `   = ${event.response}`];
    case 'released':
      return [...said(script, session, locale), `   = ${event.blocks.join(' + ')}`];
    case 'fell_silent':
      return ['   = (silence)'];
    case 'lapsed':
      return [`   ! ${event.count}: “${quoteOf(script, session, event.about, locale)}”`];
    case 'trust_moved':
      return [`   trust ${publicName(script, event.public, locale)} ${signed(event.by)} → ${event.to} (${event.why})`];
    case 'patience_moved':
      return [`   patience ${event.journalist} ${signed(event.by)} → ${event.to}`];
    case 'walked_out':
      return [`   ${named(script, event.journalist, locale)} walks out`];
    case 'flag_set':
      return [`   flag ${event.flag} = ${event.on}`];
    case 'time_passed':
      return [`   clock ${clockFace(event.clock)}`];
    case 'fact_came_out':
      return [`   fact out: ${event.fact} (${event.had})`];
    case 'claimed':
      return [
        `   claim ${event.claim.fact} = ${event.claim.value} (${event.claim.hold}): “${quoteOf(script, session, event.claim.said, locale)}”`,
      ];
    case 'withdrew':
      return [`   withdrew ${event.fact}`];
    case 'contradicted':
      return [`   contradicted ${event.fact} by a ${event.by}`];
    case 'promised':
      return [`   promise ${event.promise.id} by ${clockFace(event.promise.due)}`];
    case 'promise_kept':
      return [`   promise kept: ${event.promise}`];
    case 'promise_missed':
      return [`   promise missed: ${event.promise}`];
    case 'follow_up_queued':
      return [`   follow-up waits: ${event.ask.key}`];
    case 'ended':
      return ['', '== end'];
    default:
      return event satisfies never;
  }
};

const scoreLines = (score: Score): readonly string[] => [
  `overall ${points(score.overall)}`,
  ...score.dimensions.map(({ dimension, score: value }) => `  ${dimension} ${value === null ? '–' : points(value)}`),
];

const morningAfter = (script: Script, session: Session, score: Score, locale: string): readonly string[] => [
  ...frontPages(script, session, score).map(({ outlet, title }) => `  ${outlet}: ${wordsIn(title, locale)}`),
  ...[endingOf(script, session, score)].flatMap((ending) => (ending ? [`  ending: ${ending.id}`] : [])),
];

/** A session as a text that a person can read and a diff can compare: one line an event, then the score. */
export const transcriptOf = (script: Script, start: Session, events: readonly Event[], locale: string): string => {
  let session = start;
  const told = events.flatMap((event) => {
    session = apply(session, event);
    return lines(script, session, event, locale);
  });
  if (!session.ended) return `${told.join('\n')}\n`;
  const score = scoreOf(script, session);
  return `${[...told, ...scoreLines(score), ...morningAfter(script, session, score, locale)].join('\n')}\n`;
};

/** What a prompt shows to a program: its text and where it comes from. */
export const promptView = (script: Script, session: Session, locale: string) => {
  const ask = session.now;
  if (!ask) return null;
  const { prompt } = cueOf(script, ask);
  return {
    key: ask.key,
    form: prompt.form,
    from: named(script, ask.from, locale) || null,
    trigger: ask.trigger ?? null,
    text: askText(script, session, ask, locale),
  };
};
