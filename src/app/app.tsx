import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SettingsValue } from '#ui/settings/settings-value.ts';
import { Help } from '#ui/kit/help.tsx';
import { WordsContext } from '#ui/words/use-words.ts';
import { createWords } from '#ui/words/words.ts';
import type { Keep } from './keep.ts';
import { Pictures } from './pictures.tsx';
import { loadSettings, saveSettings } from './preferences.ts';
import { useHash } from './route.ts';
import { Screens } from './screens.tsx';
import { Trouble } from './trouble.tsx';

const useSettings = (keep: Keep) => {
  const [settings, setSettings] = useState(() => loadSettings(keep));
  const change = useCallback(
    (next: SettingsValue) => {
      setSettings(next);
      saveSettings(keep, next);
    },
    [keep],
  );
  return { settings, change };
};

/** The page itself takes up what concerns all of it: language, size of type, stillness. */
const usePage = ({ locale, size, motion }: SettingsValue, title: string): void => {
  useEffect(() => {
    const { documentElement: page } = document;
    page.lang = locale;
    page.dataset['size'] = size;
    page.dataset['motion'] = motion;
    document.title = title;
  }, [locale, size, motion, title]);
};

/** The whole product: settings and words around the screens. */
export const App = ({ keep }: { readonly keep: Keep }) => {
  const { settings, change } = useSettings(keep);
  const { locale } = settings;
  const words = useMemo(() => ({ t: createWords(locale).t, locale }), [locale]);
  const hash = useHash();
  // Where the help was asked for: whoever goes elsewhere has done with it.
  const [helpedAt, setHelpedAt] = useState<string | null>(null);
  const helping = helpedAt === hash;
  const help = useCallback(() => setHelpedAt(hash), [hash]);
  usePage(settings, words.t('shell.title'));
  return (
    <WordsContext value={words}>
      <Trouble>
        <Pictures>
          <Screens keep={keep} settings={settings} onSettings={change} helping={helping} onHelp={help} />
          <Help open={helping} onClose={() => setHelpedAt(null)} />
        </Pictures>
      </Trouble>
    </WordsContext>
  );
};
