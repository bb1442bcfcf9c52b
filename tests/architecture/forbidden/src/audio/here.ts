export const here = 'audio';
