export const here = 'app';
