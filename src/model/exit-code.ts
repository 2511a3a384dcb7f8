/** What the process says to its caller. */
export const exitCodes = {
  clean: 0,
  findings: 1,
  /** Wrong usage, wrong configuration, unreadable input, or a bug. */
  usage: 2,
  /** The network itself is down, so nothing could be judged. */
  unjudged: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
