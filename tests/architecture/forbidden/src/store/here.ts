export const here = 'store';
