/**
 * How Vite builds the subset: a plugin, so that vite.config.ts needs one line,
 * `plugins: [phaserSubset(import.meta.dirname), …]`. Written without Vite's types: this folder is the browser's.
 */

/** Parts that Phaser's core names but the stage never calls, as its modules write them, and what stands in for them. */
const STAND_INS: readonly (readonly [asked: RegExp, file: string])[] = [
  [/^(\.\.\/){1,2}math\/?$/, 'math.cjs'],
  [/^(\.\.\/){3}renderer$/, 'renderer.cjs'],
  [/\/filters\/[A-Z]\w+$/, 'nothing.cjs'],
  [/^\.\/submitter\/SubmitterTilemapGPULayer$/, 'nothing.cjs'],
];

/** Phaser asks with `typeof` whether a feature was built in. */
const FEATURES = { 'typeof WEBGL_DEBUG': 'false', 'typeof FEATURE_SOUND': 'false' };

/** @param root folder of the repository, with slashes forward or back */
export const phaserSubset = (root: string) => {
  const home = root.replaceAll('\\', '/');
  const here = `${home}/src/stage/phaser-subset`;
  const source = `${home}/node_modules/phaser/src/`;
  const standIns = {
    name: 'phaser-subset:stand-ins',
    enforce: 'pre' as const,
    resolveId: (asked: string, importer: string | undefined) => {
      if (!importer?.replaceAll('\\', '/').startsWith(source)) return null;
      const found = STAND_INS.find(([pattern]) => pattern.test(asked));
      return found ? `${here}/${found[1]}` : null;
    },
  };
  return {
    ...standIns,
    name: 'phaser-subset',
    config: () => ({
      // Phaser's `exports` hide its source, hence the second alias.
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: `${here}/phaser.cjs` },
          { find: /^phaser\/src\//, replacement: source },
        ],
      },
      define: FEATURES,
      // Under `vite dev` the subset is bundled ahead, as dependencies are, by a bundler that does not see Vite's plugins.
      optimizeDeps: { include: ['phaser'], rolldownOptions: { plugins: [standIns], transform: { define: FEATURES } } },
    }),
  };
};
