import { expect, type Page } from '@playwright/test';

/** Listens for what must never happen: errors on the console, crashes, requests that leave this machine. */
export const watchFor = (page: Page): { readonly expectNone: () => void } => {
  const seen: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`crash: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') seen.push(`left for ${request.url()}`);
  });
  return { expectNone: () => expect(seen).toEqual([]) };
};
