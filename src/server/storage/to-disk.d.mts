/** Forces a whole folder to the disk, the files before the names. Throws what the disk throws. */
export const forceFolder: (folder: string) => void;

/** Gives what forces the log of the database in a folder: all of it that has been written since the last call. */
export const logForcer: (folder: string) => () => void;
