import { useRef } from 'react';
import { useWords } from '../words/use-words.ts';
import type { Locale } from '../words/words.ts';
import { Clipping } from './clipping.tsx';
import { Colophon } from './colophon.tsx';
import { Masthead } from './masthead.tsx';
import { OwnFile } from './own-file.tsx';
import { ResumeBanner } from './resume-banner.tsx';
import type { Interrupted, RefusedFile, ShelfEntry } from './shelf-entry.ts';
import { useFileDrop } from './use-file-drop.ts';
import css from './shelf.module.css';

export interface ShelfProps {
  readonly entries: readonly ShelfEntry[];
  readonly resume: Interrupted | null;
  readonly refused: RefusedFile | null;
  readonly onChoose: (id: string) => void;
  readonly onOpenFile: (file: File) => void;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
  readonly onHandbook: () => void;
  readonly onHistory: () => void;
  readonly onSettings: () => void;
  readonly onLocale: (locale: Locale) => void;
  readonly onHelp?: () => void;
}

type CaseProps = Pick<ShelfProps, 'entries' | 'onChoose'>;

const Case = ({ entries, onChoose }: CaseProps) => {
  const { t } = useWords();
  return (
    <section aria-labelledby="shelf-choose">
      <h2 id="shelf-choose" className={css.choose}>
        {t('shelf.choose')}
      </h2>
      {entries.length === 0 ? <p>{t('shelf.empty')}</p> : null}
      <ul className={css.clippings}>
        {entries.map((entry, index) => (
          <Clipping key={entry.id} entry={entry} lead={index === 0} onChoose={onChoose} />
        ))}
      </ul>
    </section>
  );
};

/** The first page: what this is, the scenarios to choose from, the play that was left open, the trainer's own file. */
export const Shelf = ({ entries, resume, refused, onChoose, onOpenFile, onResume, onDiscard, ...links }: ShelfProps) => {
  const about = useRef<HTMLHeadingElement>(null);
  const { over, handlers } = useFileDrop(onOpenFile);
  return (
    <div className={`halftone ${css.page}`} {...handlers}>
      <Masthead {...links} onAbout={() => about.current?.focus()} />
      <main className={css.main}>
        {resume === null ? null : <ResumeBanner resume={resume} onResume={onResume} onDiscard={onDiscard} />}
        <Case entries={entries} onChoose={onChoose} />
        <OwnFile over={over} refused={refused} onOpenFile={onOpenFile} />
      </main>
      <Colophon heading={about} />
    </div>
  );
};
