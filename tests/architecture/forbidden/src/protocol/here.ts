export const here = 'protocol';
