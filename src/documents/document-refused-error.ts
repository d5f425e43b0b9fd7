/** A document or file that must not be written; the message says what to change, a line each. */
export class DocumentRefusedError extends Error {
  readonly name = "DocumentRefusedError"

  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"))
  }
}

/** @throws DocumentRefusedError when there is any problem */
export function refuseProblems(problems: readonly string[]): void {
  if (problems.length > 0) {
    throw new DocumentRefusedError(problems)
  }
}
