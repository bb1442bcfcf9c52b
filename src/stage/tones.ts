/** Inks and papers of the picture; the page has the same in theme.css. Red, blue and the marker belong to the words. */
export const INK = '#15171c';
export const WALL = '#dcdbd4';
export const FLOOR = '#cfcdc4';
export const FLOOR_DOT = '#b9b7ac';
export const LINE = '#8f8d84';
export const FAINT = '#aaa89e';
export const DESK = '#aaa595';
export const DESK_EDGE = '#c7c3b5';
export const TABLE = '#bfbbae';
export const SHEET = '#f7f7f3';
export const SHADE = '#8b897f';
export const RED = '#d3222a';
