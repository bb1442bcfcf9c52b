import { toRoute } from './address.ts';
import { filesOf, loadIndex } from './files.ts';
import { keepIn } from './keep.ts';
import { loadSettings } from './preferences.ts';

/**
 * The first lines to run: they ask for what the address names, a scenario or the index of them all, while the code that shows it
 * is on its way. What they fetched is found there by the library; a failure is its to tell.
 */
const fetchAhead = (): void => {
  const route = toRoute(location.hash);
  const { locale } = loadSettings(keepIn(() => localStorage));
  if (route.screen === 'play') filesOf(route.scenario, locale).catch(() => undefined);
  if (route.screen === 'shelf') loadIndex(locale).catch(() => undefined);
};

fetchAhead();
