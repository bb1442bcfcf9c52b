import { useWords } from '#ui/words/use-words.ts';

/** What stands where a screen will be while its parts are on their way; `note` says which, where that is known. */
export const Waiting = ({ note }: { readonly note?: string }) => {
  const { t } = useWords();
  return (
    <p role="status" style={{ padding: '2rem 1.25rem' }}>
      {note ?? t('shell.loading')}
    </p>
  );
};
