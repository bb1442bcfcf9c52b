/** The version of what browser and server say to each other. It changes when an old page would misunderstand a new server. */
export const PROTOCOL = 1;
