export const here = 'server';
