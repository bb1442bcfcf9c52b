import { Component, type ReactNode } from 'react';
import { WordsContext } from '#ui/words/use-words.ts';
import css from './trouble.module.css';

interface TroubleProps {
  readonly children: ReactNode;
}

/** The one door for a crash: a sentence and a way out instead of a blank page, and another address is tried afresh. Saved plays are not touched. */
export class Trouble extends Component<TroubleProps, { readonly failed: boolean }> {
  static override contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  readonly recover = (): void => this.setState({ failed: false });

  override componentDidMount(): void {
    addEventListener('hashchange', this.recover);
  }

  override componentWillUnmount(): void {
    removeEventListener('hashchange', this.recover);
  }

  override render(): ReactNode {
    const { context: words } = this;
    if (!this.state.failed || !words) return this.props.children;
    return (
      <main className={css.trouble}>
        <h1>{words.t('shell.crashTitle')}</h1>
        <p>{words.t('shell.crash')}</p>
        <a href="#/">{words.t('shell.crashBack')}</a>
      </main>
    );
  }
}
