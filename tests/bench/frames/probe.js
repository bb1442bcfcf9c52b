// Runs in the page before anything else. Times every callback of an animation frame, so that both pages are measured by
// the same clock in the same place; and keeps to the plain canvas, since frames drawn by an emulated GPU say little.
globalThis.spent = [];
const { requestAnimationFrame: ask } = globalThis;
globalThis.requestAnimationFrame = (callback) =>
  ask((now) => {
    const from = performance.now();
    callback(now);
    globalThis.spent.push(performance.now() - from);
  });

const { getContext } = HTMLCanvasElement.prototype;
HTMLCanvasElement.prototype.getContext = function plain(kind, ...rest) {
  return kind.includes('webgl') ? null : getContext.call(this, kind, ...rest);
};
