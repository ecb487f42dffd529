/** Writes one JSON value on a line of its own to stdout. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Writes lines for a person to stdout. */
export function printLines(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Writes why something was not done to stderr. */
export function printProblem(line: string): void {
  process.stderr.write(`${line}\n`);
}
