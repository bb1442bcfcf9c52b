import { toRoute } from './address.ts';
import { filesOf } from './files.ts';
import { keepIn } from './keep.ts';
import { loadSettings } from './preferences.ts';

/**
 * The first lines to run: they ask for the scenario that the address names while the code that shows it is on its way.
 * What they fetched is found there by the library; a failure is its to tell.
 */
const fetchAhead = (): void => {
  const route = toRoute(location.hash);
  if (route.screen !== 'play') return;
  filesOf(route.scenario, loadSettings(keepIn(() => localStorage)).locale)?.catch(() => undefined);
};

fetchAhead();
