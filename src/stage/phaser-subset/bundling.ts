/**
 * What Vite must be told to build the subset: a plain object, so that this folder needs no Node and no Vite.
 * Phaser's `exports` hide `phaser/src`, hence the alias. The last four aliases cut parts that Phaser's core names but does
 * not use; they match specifiers as Phaser's CommonJS writes them, which ours, with their endings, never are.
 *
 * @param root folder of the repository, `import.meta.dirname` of vite.config.ts
 */
export const phaserSubset = (root: string) => {
  const here = `${root}/src/stage/phaser-subset`;
  return {
    alias: [
      { find: /^phaser$/, replacement: `${here}/phaser.cjs` },
      { find: /^phaser\/src\//, replacement: `${root}/node_modules/phaser/src/` },
      { find: /^(\.\.\/){1,2}math\/?$/, replacement: `${here}/math.cjs` },
      { find: /^(\.\.\/){3}renderer$/, replacement: `${here}/renderer.cjs` },
      { find: /^(\.\/|(\.\.\/){2})filters\/[A-Z]\w+$/, replacement: `${here}/nothing.cjs` },
      { find: /^\.\/submitter\/SubmitterTilemapGPULayer$/, replacement: `${here}/nothing.cjs` },
    ],
    define: { 'typeof WEBGL_DEBUG': 'false', 'typeof FEATURE_SOUND': 'false' },
    /** Under `vite dev` the subset is bundled once, like a dependency. */
    include: ['phaser'],
  };
};
