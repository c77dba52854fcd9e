import type { Finding } from '../core/finding.ts';
import type { Obligation } from '../core/obligations/obligation.ts';
import { obligationsOf } from '../core/obligations/obligations.ts';
import type { Daerah } from '../core/records/daerah.ts';
import type { RecordOf } from '../core/records/kinds.ts';
import { type Entry, registryOf } from '../core/registry.ts';
import { load, provision, setting, version } from './policies.ts';
import { entry, instansi, profil } from './records.ts';

/** One entry of `kewajiban`, coming round once a year for every agency, evidenced by reports. */
export const dutyEntry = (duty: object = {}, more: object = {}) => ({
  id: 'lapor',
  dasar: 'teks',
  kewajiban: {
    hal: 'Melapor',
    pelaku: 'perangkat-daerah',
    setiap: 'P1Y',
    bukti: 'Laporan.',
    dihitung: { bukti: [{ jenis: 'laporan', instansi: 'instansi', tanggal: 'tanggal' }] },
    ...duty,
  },
  ...more,
});

export const laporan = (id: string, tanggal: string, more: Partial<RecordOf<'laporan'>> = {}): Entry<'laporan'> =>
  entry('laporan', { id, nama: `Laporan ${id}`, jenis: 'uji', instansi: 'a', tanggal, asal: 'contoh', ...more });

export const agency = (id: string, more: Partial<RecordOf<'instansi'>> = {}): Entry<'instansi'> =>
  instansi(id, { asal: 'resmi', ...more });

interface Situation {
  readonly entries?: readonly Entry[];
  /** Versions of the one provision; a single entry of the law's first day when absent. */
  readonly versi?: readonly unknown[];
  readonly duty?: object;
  readonly sifat?: string;
  readonly files?: Readonly<Record<string, unknown>>;
  readonly keadaan?: Daerah['keadaan'];
  readonly findings?: readonly Finding[];
}

/** The duties of a regency `contoh` under one provision, on a day; words that nothing knows stop the test. */
export const dutiesAt = (at: string, { entries = [agency('a')], versi, duty, sifat, files, ...more }: Situation) => {
  const penegakan = [dutyEntry(duty)];
  const law = provision([], { versi: versi ?? [version(penegakan)], ...(sifat ? { sifat } : {}) });
  const loaded = load([law], {
    'contoh/setelan.yaml': { selang: setting({ nilai: 'P6M', satuan: 'durasi', sejak: '2022-01-01' }) },
    ...files,
  });
  const policy = loaded.policies.daerah.get('contoh');
  if (!policy || loaded.findings.length > 0)
    throw new Error(JSON.stringify(loaded.findings.map(({ message }) => message)));
  const registry = registryOf('contoh', { ...profil, keadaan: more.keadaan ?? 'resmi' }, entries);
  return obligationsOf({ registry, policy, at, ...(more.findings ? { findings: more.findings } : {}) });
};

/** A duty in one line: `a terlambat 2021-01-01`. */
export const toldDuty = ({ instansi: id, rekaman, keadaan, tenggat, berakhir }: Obligation): string =>
  [
    id ?? '-',
    ...(rekaman ? [rekaman] : []),
    keadaan,
    tenggat ?? '-',
    ...(berakhir ? [`berakhir ${berakhir}`] : []),
  ].join(' ');
