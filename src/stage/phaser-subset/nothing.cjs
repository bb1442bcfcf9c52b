/** Stands in for parts of Phaser that it names but that the stage never calls. */
module.exports = {};
