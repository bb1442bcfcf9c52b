import { Howl } from 'howler';

export const used = Howl;
