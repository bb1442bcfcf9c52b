import { useRef } from 'react';
import type { Wanted } from '#analysis/curriculum/find.ts';
import type { Locale } from '../words/words.ts';
import { Colophon } from './colophon.tsx';
import { Curriculum } from './curriculum.tsx';
import { LeadStory } from './lead-story.tsx';
import { Masthead } from './masthead.tsx';
import { Loading, NotLoaded } from './not-loaded.tsx';
import { OwnFile } from './own-file.tsx';
import { ResumeBanner } from './resume-banner.tsx';
import type { Interrupted, RefusedFile, ShelfLibrary } from './shelf-entry.ts';
import { useFileDrop } from './use-file-drop.ts';
import css from './shelf.module.css';

export interface ShelfProps {
  /** Null while it is on its way; `missing` where it could not be had. */
  readonly library: ShelfLibrary | 'missing' | null;
  readonly resume: Interrupted | null;
  readonly refused: RefusedFile | null;
  /** Asks for the library once more. */
  readonly onAgain: () => void;
  readonly onWant: (wanted: Wanted) => void;
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

type LibraryProps = Pick<ShelfProps, 'library' | 'onAgain' | 'onWant' | 'onChoose'>;

const Library = ({ library, onAgain, onWant, onChoose }: LibraryProps) => {
  if (library === null) return <Loading />;
  if (library === 'missing') return <NotLoaded onAgain={onAgain} />;
  const { suggestion, dimensions, results } = library;
  return (
    <>
      {suggestion === null ? null : (
        <LeadStory suggestion={suggestion} dimensions={dimensions} result={results.get(suggestion.scenario.id)} onChoose={onChoose} />
      )}
      <Curriculum library={library} onWant={onWant} onChoose={onChoose} />
    </>
  );
};

/** The first page: what this is, what to play now, the curriculum, the play that was left open, the trainer's own file. */
export const Shelf = ({ resume, refused, onOpenFile, onResume, onDiscard, ...rest }: ShelfProps) => {
  const about = useRef<HTMLHeadingElement>(null);
  const { over, handlers } = useFileDrop(onOpenFile);
  return (
    <div className={`halftone ${css.page}`} {...handlers}>
      <Masthead {...rest} onAbout={() => about.current?.focus()} />
      <main className={css.main}>
        {resume === null ? null : <ResumeBanner resume={resume} onResume={onResume} onDiscard={onDiscard} />}
        <Library {...rest} />
        <OwnFile over={over} refused={refused} onOpenFile={onOpenFile} />
      </main>
      <Colophon heading={about} />
    </div>
  );
};
