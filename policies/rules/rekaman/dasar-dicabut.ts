import { z } from 'zod';
import { citesRegulation } from '../../../scripts/core/cited-regulation.ts';
import { matchesOf } from '../../../scripts/core/path.ts';
import type { AnyRecord, Jenis } from '../../../scripts/core/records/kinds.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Where records name the law they rest on, and the days on which they did so. */
const places = {
  keputusan: { cites: 'dasar_hukum.*', dates: 'tanggal' },
  laporan: { cites: 'dasar_hukum.*', dates: 'tanggal' },
  infrastruktur: { cites: 'dasar_hukum.*', dates: 'riwayat.*.tanggal' },
  sop: { cites: 'dasar.peraturan.*', dates: 'ditetapkan.tanggal' },
} as const satisfies { readonly [J in Jenis]?: { readonly cites: string; readonly dates: string } };

const subjects = ['keputusan', 'laporan', 'infrastruktur', 'sop'] as const;
const fields = ['tanggal', 'dasar_hukum', 'riwayat', 'ditetapkan', 'dasar'] as const;

const parameters = z.strictObject({
  nomor: z.int().positive().meta({ description: 'Nomor Peraturan Bupati yang sudah dicabut.' }),
  tahun: z.int().positive().meta({ description: 'Tahun peraturan itu.' }),
  daerah: z.string().meta({ description: 'Nama kabupaten yang peraturannya dicabut, tanpa kata kabupaten.' }),
});

type Context = CheckContext<(typeof subjects)[number], (typeof fields)[number], never, z.infer<typeof parameters>>;

/** The first day of a record: what it rested on then. A draft has none and rests on the law of today. */
const firstDay = ({ jenis, subject, today }: Context): string =>
  String(matchesOf(subject as AnyRecord, places[jenis].dates)[0]?.[1] ?? today);

/** Nothing that was made after a regulation was repealed rests on it. */
export const dasarDicabut = defineRule({
  id: 'rekaman/dasar-dicabut',
  title: 'Yang dibuat sesudah suatu peraturan dicabut tidak bersandar padanya',
  subjects,
  fields,
  indexes: [],
  parameters,
  check: (context) => {
    const { jenis, subject, parameter, isInForce } = context;
    const cited = matchesOf(subject as AnyRecord, places[jenis].cites);
    if (cited.length === 0) return notApplicable('Peraturan yang mendasarinya tidak disebut.');
    const day = firstDay(context);
    if (!isInForce(day)) return notApplicable(`Dibuat pada ${day}, sebelum peraturan lama dicabut.`);
    const name = `Perbup ${parameter.daerah} ${parameter.nomor}/${parameter.tahun}`;
    return verdictOf(
      cited
        .filter(([, line]) => citesRegulation(String(line), parameter))
        .map(
          ([path, line]): Fault => ({
            path,
            message: `${name} sudah dicabut, tetapi dipakai sebagai dasar pada ${day}.`,
            help: 'Ganti dengan peraturan yang berlaku pada hari itu; bila tanggalnya keliru catat, perbaiki tanggalnya.',
            actual: String(line),
            expected: 'peraturan yang berlaku',
          }),
        ),
    );
  },
});
