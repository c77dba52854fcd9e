import type { AuditReport } from './audit.ts';

const short = (sha: string): string => sha.slice(0, 12);

/** The outcome of an audit for people. `fingerprint` writes a public key so that it can be compared by eye. */
export const auditText = (report: AuditReport, ref: string, fingerprint: (key: string) => string): string => {
  const { foundation, faults, notes, since, commits, putusan } = report;
  const lines = faults.map(
    ({ code, commit, putusan: id, message }) => `${short(commit)}  ${id ? `${id}  ` : ''}${code}\n  ${message}`,
  );
  const told = notes.map(({ commit, putusan: id, message }) => {
    const place = [commit === null ? [] : short(commit), id ?? []].flat().join('  ');
    return `Catatan${place === '' ? '' : ` ${place}`}: ${message}`;
  });
  const founded = foundation
    ? [
        `Didirikan pada ${short(foundation.commit)} (${foundation.daerah}), ambang ${foundation.threshold} dari ${foundation.founders.length} pendiri:`,
        ...foundation.founders.map(({ jabatan, kunci }) => `  ${jabatan}  ${fingerprint(kunci)}`),
        'Cocokkan sidik kunci itu dengan yang diumumkan pendirinya; yang lain mengikuti dari sana.',
      ]
    : [];
  const unbroken = since
    ? [`Berlaku tanpa putus sejak ${short(since.commit)}${since.putusan === '' ? '' : ` (${since.putusan})`}.`]
    : foundation
      ? ['Tidak ada commit yang dapat disebut berlaku tanpa putus.']
      : [];
  const sum = foundation ? [`${ref}: ${putusan} putusan dalam ${commits} commit, ${faults.length} kesalahan.`] : [];
  return `${[...lines, ...told, ...founded, ...sum, ...unbroken].join('\n')}\n`;
};
