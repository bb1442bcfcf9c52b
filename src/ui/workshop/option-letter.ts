/** The letter of an option, by its position on every device alike, so that the room can talk about “B”. */
export const optionLetter = (index: number): string => String.fromCharCode(65 + index);
