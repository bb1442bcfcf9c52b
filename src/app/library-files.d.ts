/** Made by the build from scenarios/. It is part of the shell, so nothing in it may grow with the number of scenarios. */
declare module 'virtual:library' {
  export const library: {
    /** Stands in the name of every scenario's file and changes with any of them. */
    readonly version: string;
    /** The file that lists them, by language. */
    readonly index: Readonly<Record<string, string>>;
    /** Files of the rubrics, by id and language. */
    readonly rubrics: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
}

/** Made by the build from scenarios/: where the handbook's lines are, and the questions that drill each practice, by language. */
declare module 'virtual:handbook' {
  export const handbook: {
    readonly lines: Readonly<Record<string, string>>;
    readonly drills: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
}
