import { useState } from 'react';
import { find, isParticular, type Wanted } from '#analysis/curriculum/find.ts';
import type { Index } from '#analysis/curriculum/listed.ts';
import { bestResults } from '#analysis/curriculum/results.ts';
import { sectionsOf } from '#analysis/curriculum/sections.ts';
import { suggest } from '#analysis/curriculum/suggest.ts';
import { Shelf } from '#ui/shelf/shelf.tsx';
import type { RefusedFile, ShelfLibrary } from '#ui/shelf/shelf-entry.ts';
import { inLanguage } from './in-language.ts';
import { warm } from './library.ts';
import { openFile } from './open-file.ts';
import { go } from './route.ts';
import { brokenBy, forgetPlay, savedPlays, type SavedPlay } from './saved-plays.ts';
import type { OwnFile, ScreenProps } from './screens.tsx';
import { useIndex } from './use-index.ts';

interface ShelfScreenProps extends ScreenProps {
  readonly onOwn: (file: OwnFile) => void;
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
  readonly onHelp: () => void;
}

/** A file of the player's own is not of the library, whatever it calls itself. */
const resultsOf = (plays: readonly SavedPlay[]) =>
  bestResults(
    plays
      .filter(({ finished, file }) => finished && file === undefined)
      .map(({ log, overall, dimensions }) => ({ scenario: log.scenario, overall, dimensions })),
  );

const libraryOf = ({ scenarios, dimensions }: Index, plays: readonly SavedPlay[], wanted: Wanted): ShelfLibrary => {
  const results = resultsOf(plays);
  return {
    total: scenarios.length,
    sections: sectionsOf(scenarios, results),
    suggestion: suggest(scenarios, results),
    results,
    dimensions,
    wanted,
    found: isParticular(wanted) ? find(scenarios, wanted) : null,
  };
};

const interruptedOf = (play: SavedPlay | undefined) =>
  play ? { id: play.log.scenario, title: play.title, answered: play.answered, savedAt: play.savedAt } : null;

/** The first page, with what this browser remembers. */
export const ShelfScreen = ({ keep, settings, onSettings, onOwn, wanted, onWant, onHelp }: ShelfScreenProps) => {
  const [refused, setRefused] = useState<RefusedFile | null>(null);
  const [plays, setPlays] = useState(() => savedPlays(keep));
  const { index, again } = useIndex(settings.locale);
  const interrupted = plays.find((play) => !play.finished && play.answered > 0 && brokenBy(play) === null);
  const open = async (file: File): Promise<void> => {
    const opened = await openFile(file, settings.locale);
    if (!opened.ok) return setRefused({ name: file.name, findings: opened.findings });
    onOwn({ script: opened.script, text: opened.text });
    go('play/own-file');
  };
  return (
    <Shelf
      library={index === null || index === 'missing' ? index : libraryOf(index, plays, wanted)}
      onAgain={again}
      onWant={onWant}
      resume={interruptedOf(interrupted && inLanguage(interrupted, index, settings.locale))}
      refused={refused}
      onChoose={(id) => {
        warm(id, settings.locale);
        go(`play/${id}`);
      }}
      onOpenFile={(file) => void open(file)}
      onResume={() => interrupted && go(`play/resume~${interrupted.key}`)}
      onDiscard={() => {
        if (interrupted) forgetPlay(keep, interrupted.key);
        setPlays(savedPlays(keep));
      }}
      onHandbook={() => go('handbook')}
      onHistory={() => go('history')}
      onSettings={() => go('settings')}
      onHelp={onHelp}
      onLocale={(locale) => onSettings({ ...settings, locale })}
    />
  );
};
