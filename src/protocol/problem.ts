import type { Unwilling } from './workshop/entry.ts';

/** Why a server does not do what a request asks: what the room says, or what stands before it. */
export type Problem =
  | Unwilling
  | 'no_such_workshop'
  | 'not_the_host'
  | 'no_seat'
  | 'wrong_token'
  | 'wrong_code'
  | 'bad_request'
  | 'too_many_tries'
  | 'not_kept';
