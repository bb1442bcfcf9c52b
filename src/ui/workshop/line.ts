/** How a browser stands with the server: in touch, trying again, or turned away because the page is too old. */
export type Line = 'open' | 'trying' | 'old';
