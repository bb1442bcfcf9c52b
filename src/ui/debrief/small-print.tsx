import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import { Folded } from './folded.tsx';
import { signOf } from './numbers.ts';
import { usePractice } from './practice-source.tsx';
import { Part } from './section.tsx';
import css from './small-print.module.css';
import { useDebrief } from './view.ts';

const LEVELS = [
  [2, 'debrief.up2'],
  [1, 'debrief.up1'],
  [-1, 'debrief.down1'],
  [-2, 'debrief.down2'],
] as const;
const FRAMES = { 'VN-2017': 'debrief.frame_2017', 'VN-2026': 'debrief.frame_2026', none: 'debrief.frame_none' } as const;

const Levels = () => {
  const { t } = useWords();
  return (
    <Part title={t('debrief.levels')}>
      <dl className={css.pairs}>
        {LEVELS.map(([level, meaning]) => (
          <div key={level} className={css.pair}>
            <dt className={css.sign}>{signOf(level)}</dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <p className={css.after}>{t('debrief.startMeans')}</p>
      <p className={css.after}>{t('debrief.timeMeans')}</p>
    </Part>
  );
};

const Evidence = () => {
  const { script } = useDebrief();
  const { t, locale } = useWords();
  return (
    <Part title={t('debrief.evidenceMeans')}>
      <dl className={css.terms}>
        {script.rubric.evidence.map(({ id, name, about }) => (
          <div key={id}>
            <dt>{wordsIn(name, locale)}</dt>
            <dd>{wordsIn(about, locale)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
};

const Honest = () => {
  const { script } = useDebrief();
  const { t, locale } = useWords();
  const { rubric, scenario } = script;
  return (
    <Part title={t('debrief.honest')}>
      <p>{wordsIn(rubric.about, locale)}</p>
      <p className={css.after}>{t('debrief.posture')}</p>
      <p className={css.after}>
        {t('debrief.legal', { frame: t(FRAMES[scenario.setting.legal_frame]) })} {t('debrief.invented')}
      </p>
    </Part>
  );
};

const SourceList = () => {
  const { debrief } = useDebrief();
  const { t } = useWords();
  const practice = usePractice();
  return (
    <Folded title={t('debrief.sourceList')} className={css.wide}>
      <ul className={css.columns}>
        {debrief.practices.map((id) => {
          const { name, sources, evidence } = practice(id);
          return (
            <li key={id}>
              <strong>{name}.</strong> {sources.join('; ')}; {t('debrief.evidence', { labels: evidence.join(', ') })}.
            </li>
          );
        })}
      </ul>
    </Folded>
  );
};

const Works = () => {
  const { script, debrief } = useDebrief();
  const { t } = useWords();
  const cited = new Set(debrief.practices.flatMap((id) => script.practices.get(id)?.sources ?? []));
  return (
    <Folded title={t('debrief.works')} className={css.wide}>
      <ul className={css.columns}>
        {script.rubric.sources
          .filter(({ id }) => cited.has(id))
          .map(({ id, short, cite }) => (
            <li key={id}>
              <strong>{short}.</strong> {cite}
            </li>
          ))}
      </ul>
    </Folded>
  );
};

const ScenarioSources = () => {
  const { script } = useDebrief();
  const { t } = useWords();
  if (script.scenario.sources.length === 0) return null;
  return (
    <Folded title={t('debrief.scenarioSources')} className={css.wide}>
      <ul className={css.columns}>
        {script.scenario.sources.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </Folded>
  );
};

/** How to read the debrief, what its numbers are worth, and where every practice comes from. */
export const SmallPrint = () => {
  const { t } = useWords();
  return (
    <section className={css.small} aria-labelledby="debrief-reading">
      <h2 id="debrief-reading" className={css.title}>
        {t('debrief.reading')}
      </h2>
      <div className={css.grid}>
        <Levels />
        <Evidence />
        <Honest />
        <SourceList />
        <Works />
        <ScenarioSources />
      </div>
    </section>
  );
};
