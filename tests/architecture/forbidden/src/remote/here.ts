export const here = 'remote';
