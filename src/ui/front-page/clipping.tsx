import { printedIn, type PrintedPage } from '#analysis/morning-after.ts';
import type { Script } from '#engine/script.ts';
import { useWords } from '../words/use-words.ts';
import { Masthead } from './masthead.tsx';
import css from './paper.module.css';
import { PrintedText } from './printed-text.tsx';

interface ClippingProps {
  readonly script: Script;
  readonly page: PrintedPage;
  readonly day: string;
  readonly className?: string | undefined;
}

/** What another outlet prints, cut out. */
export const Clipping = ({ script, page, day, className = '' }: ClippingProps) => {
  const { locale } = useWords();
  const outlet = script.scenario.outlets.find(({ id }) => id === page.outlet);
  const { title, body } = printedIn(script, page, locale);
  return (
    <article className={`${css.paper} ${css.clipping} ${css[outlet?.style ?? 'broadsheet']} ${className}`}>
      {outlet ? <Masthead outlet={outlet} day={day} /> : null}
      <h2 className={css.headline}>
        <PrintedText printed={title} />
      </h2>
      <p className={css.body}>
        <PrintedText printed={body} />
      </p>
    </article>
  );
};
