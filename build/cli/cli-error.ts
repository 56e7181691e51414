/** The ways in which a command ends. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** What is said to the user in place of a stack trace, and how the command ends. */
export class CliError extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = EXIT.failed) {
    super(message);
    this.name = 'CliError';
    this.exitCode = exitCode;
  }
}
