/** Stands for nothing, and keeps what follows it from starting a block. */
export const NOTHING = '&#8203;';
