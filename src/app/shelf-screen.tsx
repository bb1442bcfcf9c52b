import { useState } from 'react';
import { Shelf } from '#ui/shelf/shelf.tsx';
import type { RefusedFile, ShelfEntry } from '#ui/shelf/shelf-entry.ts';
import { catalogue, warm } from './library.ts';
import { openFile } from './open-file.ts';
import { go } from './route.ts';
import { forgetPlay, savedPlays, type SavedPlay } from './saved-plays.ts';
import type { OwnFile, ScreenProps } from './screens.tsx';

interface ShelfScreenProps extends ScreenProps {
  readonly onOwn: (file: OwnFile) => void;
  readonly onHelp: () => void;
}

const entriesFor = (plays: readonly SavedPlay[]): readonly ShelfEntry[] =>
  catalogue.map((listed) => {
    const finished = plays.filter(({ log, finished: done }) => done && log.scenario === listed.id);
    const scores = finished.flatMap(({ overall }) => overall ?? []);
    return { ...listed, best: scores.length === 0 ? null : Math.max(...scores), plays: finished.length };
  });

const interruptedOf = (play: SavedPlay | undefined) =>
  play ? { id: play.log.scenario, title: play.title, answered: play.answered, savedAt: play.savedAt } : null;

/** The first page, with what this browser remembers. */
export const ShelfScreen = ({ keep, settings, onSettings, onOwn, onHelp }: ShelfScreenProps) => {
  const [refused, setRefused] = useState<RefusedFile | null>(null);
  const [plays, setPlays] = useState(() => savedPlays(keep));
  const interrupted = plays.find(({ finished, answered }) => !finished && answered > 0);
  const open = async (file: File): Promise<void> => {
    const opened = await openFile(file, settings.locale);
    if (!opened.ok) return setRefused({ name: file.name, findings: opened.findings });
    onOwn({ script: opened.script, text: opened.text });
    go('play/own-file');
  };
  return (
    <Shelf
      entries={entriesFor(plays)}
      resume={interruptedOf(interrupted)}
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
