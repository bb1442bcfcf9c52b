/** What Phaser's batches take from its renderers: the index would bring every shader along. */
module.exports = { Events: require('phaser/src/renderer/events') };
