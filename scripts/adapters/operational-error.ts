/** The program cannot go on, and it is nobody's bug: says why, and what to try. Exit status 2. */
export class OperationalError extends Error {
  override readonly name = 'OperationalError';
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}
