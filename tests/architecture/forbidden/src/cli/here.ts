export const here = 'cli';
