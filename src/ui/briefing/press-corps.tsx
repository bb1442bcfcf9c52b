import type { ReactNode } from 'react';
import type { Journalist } from '#engine/scenario.ts';
import type { Script } from '#engine/script.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import css from './press-corps.module.css';

interface PressCorpsProps {
  readonly script: Script;
  readonly portraitOf: (journalist: Journalist) => ReactNode;
}

/** Who will be in the room: face, name, outlet, why they ask. */
export const PressCorps = ({ script, portraitOf }: PressCorpsProps) => {
  const { t, locale } = useWords();
  const outletOf = (outlet: string) => script.scenario.outlets.find(({ id }) => id === outlet)?.name ?? {};
  return (
    <section aria-labelledby="briefing-room">
      <h2 id="briefing-room">{t('briefing.room')}</h2>
      <ul className={css.corps}>
        {script.scenario.journalists.map((journalist) => (
          <li key={journalist.id}>
            <span className={`halftone ${css.frame}`}>{portraitOf(journalist)}</span>
            <div>
              <p>
                <strong>{wordsIn(journalist.name, locale)}</strong>, {wordsIn(outletOf(journalist.outlet), locale)}
              </p>
              <p className={css.about}>{wordsIn(journalist.about, locale)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
