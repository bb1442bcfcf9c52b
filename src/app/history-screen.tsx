import { useState } from 'react';
import { History } from '#ui/history/history.tsx';
import { inLanguage } from './in-language.ts';
import { go } from './route.ts';
import { brokenBy, forgetPlay, savedPlays, type SavedPlay } from './saved-plays.ts';
import type { ScreenProps } from './screens.tsx';
import { useIndex } from './use-index.ts';

const toHistory = (play: SavedPlay) => ({
  key: play.key,
  scenario: play.log.scenario,
  title: play.title,
  when: play.savedAt,
  overall: play.overall,
  finished: play.finished,
  pace: play.log.pace,
  broken: brokenBy(play),
  dimensions: play.dimensions,
});

/** Hands a file to the browser to be saved; nothing is sent anywhere. */
const download = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
};

/** Own plays on this device. */
export const HistoryScreen = ({ keep, settings: { locale } }: ScreenProps) => {
  const { index } = useIndex(locale);
  const [plays, setPlays] = useState(() => savedPlays(keep));
  const forget = (keys: readonly string[]): void => {
    keys.forEach((key) => forgetPlay(keep, key));
    setPlays(savedPlays(keep));
  };
  return (
    <History
      plays={plays.map((play) => toHistory(inLanguage(play, index, locale)))}
      onOpen={(key) => go(plays.find((play) => play.key === key)?.finished ? `debrief/${key}` : `play/resume~${key}`)}
      onDelete={(key) => forget([key])}
      onDeleteAll={() => forget(plays.map(({ key }) => key))}
      onExport={(key) => {
        const play = plays.find((one) => one.key === key);
        if (play) download(`${play.log.scenario}-${play.savedAt.slice(0, 10)}.json`, `${JSON.stringify(play.log, null, 2)}\n`);
      }}
      onBack={() => go('')}
    />
  );
};
