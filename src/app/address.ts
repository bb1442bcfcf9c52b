/** Where in the product the player is. Kept in the hash, so that the game can be served from any folder or a file server. */
export type Route =
  | { readonly screen: 'shelf' | 'history' | 'settings' }
  | { readonly screen: 'play'; readonly scenario: string; readonly seed: number | null }
  | { readonly screen: 'debrief'; readonly play: string }
  | { readonly screen: 'handbook'; readonly practice: string | null }
  | { readonly screen: 'join' | 'host' | 'projector' | 'report'; readonly code: string }
  | { readonly screen: 'drill'; readonly practice: string; readonly after: string | null };

/** A workshop's code as somebody may have written it. */
const codeIn = (written = ''): string => written.replaceAll(/[^0-9a-z]/gi, '').toUpperCase();

/** Reads a hash such as `#/play/fish-kill?seed=7`; anything unknown is the shelf. */
export const toRoute = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [screen, id] = path.split('/');
  const asked = new URLSearchParams(query);
  const seed = asked.get('seed');
  if (screen === 'play' && id) return { screen, scenario: id, seed: seed !== null && /^-?\d{1,9}$/.test(seed) ? Number(seed) : null };
  if (screen === 'debrief' && id) return { screen, play: id };
  if (screen === 'handbook') return { screen, practice: id || null };
  if (screen === 'drill' && id) return { screen, practice: id, after: asked.get('after') };
  if (screen === 'join' || screen === 'host') return { screen, code: codeIn(id) };
  if (screen === 'screen' && id) return { screen: 'projector', code: codeIn(id) };
  if (screen === 'report' && id) return { screen, code: codeIn(id) };
  if (screen === 'history' || screen === 'settings') return { screen };
  return { screen: 'shelf' };
};
