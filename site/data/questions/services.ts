import { valueAt } from '../../../scripts/core/path.ts';
import type { Binding } from '../../../scripts/core/policy/binding.ts';
import type { Regency } from '../portal.ts';
import { boundBy, judgedQuestion } from './judged.ts';

const holds = (value: unknown, wanted: string): boolean =>
  value === wanted || (Array.isArray(value) && value.includes(wanted));

/** What asks that the public can read about a service. */
const informationBindings = (regency: Regency): readonly Binding[] => [
  ...boundBy(
    'rekaman/butir-ada',
    'rekaman/isian-terisi',
  )(regency).filter(
    ({ parameter }) => holds(valueAt(parameter, 'jenis'), 'layanan') && holds(valueAt(parameter, 'isian'), 'informasi'),
  ),
  ...boundBy('layanan/biaya-tertulis')(regency),
];

/** Which services tell the public all that the law lists. */
export const servicesTold = judgedQuestion({
  id: 'layanan-berketerangan-lengkap',
  words: 'Layanan mana yang keterangannya lengkap bagi masyarakat?',
  short: 'layanan dengan keterangan lengkap',
  method:
    'Dihitung layanan yang memuat semua keterangan yang diminta peraturan daerahnya, misalnya standar pelayanan, biaya, dan cara mengadu. Isinya sendiri tidak dinilai.',
  unit: 'layanan',
  counts: 'lulus',
  saying: 'keterangannya lengkap',
  bindings: informationBindings,
});
