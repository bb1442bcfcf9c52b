import { useWords } from '../words/use-words.ts';
import button from '../kit/button.module.css';
import { Panel } from './panel.tsx';
import css from './taking-home.module.css';

/** What can be taken home of a workshop. */
export const EXPORTS = ['answers', 'workbook', 'report', 'plays', 'record'] as const;
export type Exports = Readonly<Record<(typeof EXPORTS)[number], string>>;

/** Everything that can be taken home, as files. The report is a page to print. */
export const TakingHome = ({ exports }: { readonly exports: Exports }) => {
  const { t } = useWords();
  return (
    <Panel id="host-exports" title={t('host.exports')}>
      <ul className={css.files}>
        {EXPORTS.map((one) => (
          <li key={one}>
            <a
              className={button.button}
              href={exports[one]}
              {...(one === 'report' ? { target: '_blank', rel: 'noreferrer' } : { download: '' })}
            >
              {t(`host.export_${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
