/** What Phaser's core takes from its mathematics: the index would bring 90 KB of noise, matrices and easing along. */
module.exports = { RandomDataGenerator: require('phaser/src/math/random-data-generator/RandomDataGenerator') };
