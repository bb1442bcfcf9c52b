const MOST_MS = 3000;
const WITHOUT_IDLE_MS = 300;

/** Does what can wait once the page has nothing more urgent to do, so that words come first. Gives how to call it off. */
export const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, WITHOUT_IDLE_MS);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: MOST_MS });
  return () => cancelIdleCallback(handle);
};
