import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import type { Script } from '#engine/script.ts';
import type { SettingsValue } from '#ui/settings/settings-value.ts';
import { useWords } from '#ui/words/use-words.ts';
import type { Keep } from './keep.ts';
import { PlayScreen } from './play-screen.tsx';
import { toRoute, useHash } from './route.ts';
import { ShelfScreen } from './shelf-screen.tsx';

const DebriefScreen = lazy(async () => ({ default: (await import('./debrief-screen.tsx')).DebriefScreen }));
const HistoryScreen = lazy(async () => ({ default: (await import('./history-screen.tsx')).HistoryScreen }));
const SettingsScreen = lazy(async () => ({ default: (await import('./settings-screen.tsx')).SettingsScreen }));

export interface ScreenProps {
  readonly keep: Keep;
  readonly settings: SettingsValue;
  readonly onSettings: (settings: SettingsValue) => void;
}
interface ScreensProps extends ScreenProps {
  readonly onHelp: () => void;
}

/** A scenario of the player's own, opened in this visit: its script and its text, to be kept with the play. */
export interface OwnFile {
  readonly script: Script;
  readonly text: string;
}

const Waiting = () => {
  const { t } = useWords();
  return <p role="status" style={{ padding: '2rem 1.25rem' }}>{t('shell.loading')}</p>;
};

/** The screen that the address names. */
export const Screens = ({ onHelp, ...shared }: ScreensProps) => {
  const route = toRoute(useHash());
  const [own, setOwn] = useState<OwnFile | null>(null);
  const open = useCallback((file: OwnFile) => setOwn(file), []);
  const screens: Record<typeof route.screen, () => ReactNode> = {
    shelf: () => <ShelfScreen {...shared} onOwn={open} onHelp={onHelp} />,
    play: () => (route.screen === 'play' ? <PlayScreen key={`${route.scenario}/${route.seed}`} {...shared} scenario={route.scenario} seed={route.seed} own={own} onHelp={onHelp} /> : null),
    debrief: () => (route.screen === 'debrief' ? <DebriefScreen {...shared} play={route.play} own={own} /> : null),
    history: () => <HistoryScreen {...shared} />,
    settings: () => <SettingsScreen {...shared} />,
  };
  return <Suspense fallback={<Waiting />}>{screens[route.screen]()}</Suspense>;
};
