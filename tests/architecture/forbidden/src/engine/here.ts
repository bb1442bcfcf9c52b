export const here = 'engine';
