export const here = 'analysis';
