import type { Board } from '#protocol/view/board.ts';
import type { Scene } from '#protocol/view/scene.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import { faceOf } from './face-of.ts';

interface AnnouncementProps {
  readonly scene: Scene;
  readonly board: Board | null;
}

/** Said aloud when the room has something new to look at. Nothing in it changes with the answers that come in, or with the clock. */
export const Announcement = ({ scene, board }: AnnouncementProps) => {
  const { t, locale } = useWords();
  const { round } = scene;
  const shown = round?.paced?.shown;
  const told = {
    title: round ? wordsIn(round.title, locale) : scene.title,
    number: (round?.paced?.put ?? -1) + 1,
    words: shown ? wordsIn(shown.words, locale) : '',
    first: scene.ranking ? (board?.overall[0]?.name ?? '') : '',
  };
  const face = faceOf(scene);
  const isPosts = face === 'floor' && round?.paced?.place?.form === 'feed';
  const isRanked = (face === 'board' || face === 'over') && told.first !== '';
  return (
    <p role="status" className="visually-hidden">
      {t(isPosts ? 'projector.sayPosts' : `projector.say_${face}`, told)} {isRanked ? t('projector.sayFirst', told) : ''}
    </p>
  );
};
