export const world = [
  () => document,
  () => window,
  () => console,
  () => performance,
  () => setTimeout,
  () => fetch,
  () => process,
  () => structuredClone,
  () => localStorage,
];
