export const here = 'stage';
