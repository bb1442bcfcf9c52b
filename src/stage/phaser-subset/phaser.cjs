/**
 * Phaser 4 without what a press room never needs: sound, input plugins, loader, physics, text, tilemaps.
 * The order is that of Phaser's own `phaser-core.js`; its modules require one another in circles and break in another.
 * `events` registers a core plugin, as do the managers and lists that nothing here names again.
 */
require('phaser/src/polyfills/requestVideoFrame');

const CONST = require('phaser/src/const');

require('phaser/src/cameras/2d/CameraManager');
require('phaser/src/events');

const Game = require('phaser/src/core/Game');

require('phaser/src/gameobjects/DisplayList');
require('phaser/src/gameobjects/GameObjectCreator');
require('phaser/src/gameobjects/GameObjectFactory');
require('phaser/src/gameobjects/UpdateList');

const Container = require('phaser/src/gameobjects/container/Container');
const Image = require('phaser/src/gameobjects/image/Image');

require('phaser/src/gameobjects/container/ContainerFactory');
require('phaser/src/gameobjects/image/ImageFactory');

const Scene = require('phaser/src/scene/Scene');

require('phaser/src/scene/ScenePlugin');
require('phaser/src/tweens/TweenManager');

module.exports = { CANVAS: CONST.CANVAS, WEBGL: CONST.WEBGL, Game, Scene, GameObjects: { Container, Image } };
