const units: Readonly<Record<string, string>> = { Y: 'tahun', M: 'bulan', W: 'minggu', D: 'hari' };

/** A length of time in words: `1 tahun 6 bulan` for `P1Y6M`. */
export const durationWords = (duration: string): string =>
  [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit = '']) => `${count} ${units[unit]}`).join(' ');
