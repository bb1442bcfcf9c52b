import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { useWords } from '#ui/words/use-words.ts';
import { Sorry } from './sorry.tsx';

/** A browser remembers that it could not have a module: only loading the page again asks the network again. */
const NotReached = () => {
  const { t } = useWords();
  return <Sorry note={t('shell.pageNotReached')} back={t('attend.reload')} onBack={() => location.reload()} />;
};

/** A screen that is fetched when it is first wanted. Where the network does not bring it, the player is told. */
export const late = <Props extends object>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> =>
  lazy(() =>
    load().then(
      (screen) => ({ default: screen }),
      (): { readonly default: ComponentType<Props> } => ({ default: NotReached }),
    ),
  );
