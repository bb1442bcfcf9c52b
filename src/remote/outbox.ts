import type { SeatDeed } from '#protocol/messages.ts';
import type { Reply } from '#protocol/workshop/entry.ts';

/** Something to be done, with the key under which it is done once however often it is sent. */
export interface Letter {
  readonly key: string;
  readonly deed: SeatDeed;
}

/** What came of sending: the server's reply, or nothing, and then it has to be sent again. */
export type Sent = Reply | 'unsent';

export interface Post {
  readonly send: (letter: Letter) => Promise<Sent>;
  /** Waits before the next try, which is the `tries`-th. Whoever knows that the line is back may cut it short. */
  readonly wait: (tries: number) => Promise<void>;
  /** What is left of an earlier page. */
  readonly load: () => readonly Letter[];
  readonly save: (letters: readonly Letter[]) => void;
}

export interface Outbox {
  readonly put: (letter: Letter) => void;
  /** Sends what an earlier page has left. */
  readonly start: () => void;
}

/**
 * Sends one letter after the other, in order, each until there is a reply to it. They are kept outside the page, so that
 * a reload or a sleeping phone loses none; the key sees to it that none counts twice.
 */
export const createOutbox = (post: Post, onChange: (unsent: number) => void, onReply: (letter: Letter, reply: Reply) => void): Outbox => {
  let letters = post.load();
  let sending = false;
  const become = (next: readonly Letter[]): void => {
    letters = next;
    post.save(letters);
    onChange(letters.length);
  };
  const deliver = async (letter: Letter, tries: number): Promise<Reply> => {
    const sent = await post.send(letter);
    if (sent !== 'unsent') return sent;
    await post.wait(tries);
    return deliver(letter, tries + 1);
  };
  const sendAll = async (): Promise<void> => {
    if (sending) return;
    sending = true;
    for (let first = letters[0]; first; first = letters[0]) {
      const reply = await deliver(first, 1);
      // What came of it is known before nothing is left to send, not after.
      onReply(first, reply);
      become(letters.slice(1));
    }
    sending = false;
  };
  return {
    put: (letter) => {
      become([...letters, letter]);
      void sendAll();
    },
    start: () => {
      onChange(letters.length);
      void sendAll();
    },
  };
};
