export const here = 'ui';
