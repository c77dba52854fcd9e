const known = new Map<string, RegExp>();

const compile = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .split(/(\*\*|\*)/)
      .map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
      .join('')}$`,
    's',
  );

/** Whether a path fits a pattern: `*` stands for part of one name, `**` for anything; nothing else is special. */
export const fitsGlob = (path: string, glob: string): boolean => {
  const pattern = known.get(glob) ?? compile(glob);
  known.set(glob, pattern);
  return pattern.test(path);
};
