import { Suspense, useCallback, useState, type ReactNode } from 'react';
import { ANYTHING, type Wanted } from '#analysis/curriculum/find.ts';
import type { Script } from '#engine/script.ts';
import type { SettingsValue } from '#ui/settings/settings-value.ts';
import { toRoute, type Route } from './address.ts';
import type { Keep } from './keep.ts';
import { PlayScreen } from './play-screen.tsx';
import { late } from './late.tsx';
import { useHash } from './route.ts';
import { ShelfScreen } from './shelf-screen.tsx';
import { Waiting } from './waiting.tsx';

const DebriefScreen = late(async () => (await import('./debrief-screen.tsx')).DebriefScreen);
const HandbookScreen = late(async () => (await import('./handbook-screen.tsx')).HandbookScreen);
const DrillScreen = late(async () => (await import('./drill-screen.tsx')).DrillScreen);
const HistoryScreen = late(async () => (await import('./history-screen.tsx')).HistoryScreen);
const JoinScreen = late(async () => (await import('./workshop/join-screen.tsx')).JoinScreen);
const HostScreen = late(async () => (await import('./workshop/host-screen.tsx')).HostScreen);
const ProjectorScreen = late(async () => (await import('./workshop/projector-screen.tsx')).ProjectorScreen);
const ReportScreen = late(async () => (await import('./workshop/report-screen.tsx')).ReportScreen);
const SettingsScreen = late(async () => (await import('./settings-screen.tsx')).SettingsScreen);

export interface ScreenProps {
  readonly keep: Keep;
  readonly settings: SettingsValue;
  readonly onSettings: (settings: SettingsValue) => void;
}
interface ScreensProps extends ScreenProps {
  readonly helping: boolean;
  readonly onHelp: () => void;
}

/** A scenario of the player's own, opened in this visit: its script and its text, to be kept with the play. */
export interface OwnFile {
  readonly script: Script;
  readonly text: string;
}

interface Everything extends ScreensProps {
  readonly own: OwnFile | null;
  readonly onOwn: (file: OwnFile) => void;
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
}

const screenAt = (route: Route, all: Everything): ReactNode => {
  switch (route.screen) {
    case 'play':
      return <PlayScreen key={`${route.scenario}/${route.seed}`} {...all} scenario={route.scenario} seed={route.seed} />;
    case 'debrief':
      return <DebriefScreen key={route.play} {...all} play={route.play} />;
    case 'handbook':
      return <HandbookScreen {...all} practice={route.practice} />;
    case 'drill':
      return <DrillScreen key={route.practice} {...all} practice={route.practice} after={route.after} />;
    case 'join':
      return <JoinScreen key={route.code} {...all} code={route.code} />;
    case 'host':
      return <HostScreen {...all} code={route.code} />;
    case 'projector':
      return <ProjectorScreen key={route.code} code={route.code} />;
    case 'report':
      return <ReportScreen key={route.code} code={route.code} />;
    case 'history':
      return <HistoryScreen {...all} />;
    case 'settings':
      return <SettingsScreen {...all} />;
    default:
      return <ShelfScreen {...all} />;
  }
};

/** The screen that the address names. */
export const Screens = (shared: ScreensProps) => {
  const route = toRoute(useHash());
  const [own, setOwn] = useState<OwnFile | null>(null);
  // Kept here, not on the shelf: what is looked for is still looked for after a look at a scenario.
  const [wanted, setWanted] = useState(ANYTHING);
  const open = useCallback((file: OwnFile) => setOwn(file), []);
  return <Suspense fallback={<Waiting />}>{screenAt(route, { ...shared, own, onOwn: open, wanted, onWant: setWanted })}</Suspense>;
};
