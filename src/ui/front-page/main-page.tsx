import type { ReactNode } from 'react';
import { printedIn, type MorningAfter, type Printed, type PrintedPage } from '#analysis/morning-after.ts';
import type { Script } from '#engine/script.ts';
import { speakerOf } from '../play/speaker.ts';
import { useWords } from '../words/use-words.ts';
import { Masthead } from './masthead.tsx';
import { Outcome } from './outcome.tsx';
import css from './paper.module.css';
import { PrintedText } from './printed-text.tsx';

/** Side of the portrait that the front page prints, in CSS pixels. */
const FACE = 240;

export type PortraitOf = (journalistId: string, size?: number) => ReactNode;

interface PictureProps {
  readonly script: Script;
  readonly journalist: string;
  readonly portraitOf: PortraitOf;
}

const Picture = ({ script, journalist, portraitOf }: PictureProps) => {
  const { t, locale } = useWords();
  return (
    <figure className={css.picture}>
      <div className={css.print} aria-hidden="true">
        <div className={css.face}>{portraitOf(journalist, FACE)}</div>
      </div>
      <figcaption className={css.caption}>{t('frontPage.caption', speakerOf(script, journalist, locale))}</figcaption>
    </figure>
  );
};

/** The shorter a story, the larger it is set, so that it fills its column. */
const sizeOf = (body: readonly Printed[]): string => {
  const length = body.reduce((sum, { text }) => sum + text.length, 0);
  return (length <= 140 ? css.lead : length <= 240 ? css.short : undefined) ?? '';
};

interface MainPageProps {
  readonly script: Script;
  readonly page: PrintedPage;
  readonly morning: MorningAfter;
  readonly day: string;
  readonly portraitOf: PortraitOf;
}

/** The paper that lies on top. */
export const MainPage = ({ script, page, morning, day, portraitOf }: MainPageProps) => {
  const { locale } = useWords();
  const outlet = script.scenario.outlets.find(({ id }) => id === page.outlet);
  const { title, body } = printedIn(script, page, locale);
  return (
    <article className={`${css.paper} ${css.main} ${css[outlet?.style ?? 'broadsheet']}`}>
      {outlet ? <Masthead outlet={outlet} day={day} /> : null}
      <h2 className={css.headline}>
        <PrintedText printed={title} />
      </h2>
      <div className={css.story}>
        {page.journalist === undefined ? null : <Picture script={script} journalist={page.journalist} portraitOf={portraitOf} />}
        <p className={`${css.body} ${sizeOf(body)}`}>
          <PrintedText printed={body} />
        </p>
      </div>
      <Outcome morning={morning} />
    </article>
  );
};
