/** Howler without its spatial plugin: a third fewer bytes, the same interface. */
declare module 'howler/dist/howler.core.min.js' {
  export { Howl } from 'howler';
}
