/** Parameters by which a provision speaks only of what was made, obtained or tested since it began. */
interface EventParameters {
  readonly pembuatan?: string | undefined;
  readonly hanya_baru?: true | undefined;
  readonly bila_hasil?: readonly string[] | undefined;
}

/**
 * Whether a provision hangs on the day of making, obtaining or testing: then the law of that day judges the application
 * for good, and work that comes later under another version is judged by that one.
 */
export const isAboutEvents = ({ pembuatan, hanya_baru, bila_hasil }: EventParameters): boolean =>
  pembuatan === 'tercatat' || hanya_baru === true || bila_hasil !== undefined;
