// Runs in the page before anything of the page: looks once a frame what has come, and presses the buttons that lead to the
// first response at once. Plain JavaScript, for it is handed to the browser as it stands.
(() => {
  const marks = {};
  const mark = (name) => (marks[name] ??= performance.now());
  const canBePressed = (element) => element && !element.disabled && element.getBoundingClientRect().height > 0;
  const button = (label) => [...document.querySelectorAll('button')].find((one) => one.textContent === label);
  const press = (name, label) => {
    const found = marks[name] === undefined ? button(label) : undefined;
    if (!canBePressed(found)) return;
    mark(name);
    found.click();
  };
  const look = () => {
    press('begin', 'Bắt đầu');
    press('card', 'Bắt đầu phần này');
    if (canBePressed(document.querySelector('button[data-key="1"]'))) mark('response');
    if (document.querySelector('search')) mark('shelf');
    if (document.querySelector('canvas')) mark('canvas');
    if (performance.getEntriesByName('first-frame').length > 0) mark('frame');
    requestAnimationFrame(look);
  };
  globalThis.benchMarks = marks;
  requestAnimationFrame(look);
})();
