import { valueAt } from '../../../scripts/core/path.ts';
import type { Binding } from '../../../scripts/core/policy/binding.ts';
import type { Regency } from '../portal.ts';
import { boundBy, judgedQuestion } from './judged.ts';
import { sentenceOf } from './told.ts';

/** What word lists call a policy about the security of information. */
const SECURITY = 'keamanan-informasi';

/** Bindings that speak of that policy alone. */
const policyBindings = (regency: Regency): readonly Binding[] =>
  boundBy(
    'rekaman/butir-ada',
    'rekaman/isian-terisi',
    'kebijakan/penyusun',
    'kebijakan/berlaku-menyeluruh',
  )(regency).filter(({ rule, parameter }) => {
    const sorts = valueAt(parameter, rule.id.startsWith('rekaman/') ? 'hanya.jenis' : 'jenis');
    const isPolicy = !rule.id.startsWith('rekaman/') || valueAt(parameter, 'jenis') === 'kebijakan';
    return isPolicy && Array.isArray(sorts) && sorts.every((sort) => sort === SECURITY);
  });

export const securityPolicyComplete = judgedQuestion({
  id: 'kebijakan-keamanan-lengkap',
  words: 'Apakah kebijakan keamanan informasinya lengkap?',
  short: 'kebijakan keamanan informasi yang lengkap',
  method:
    'Dihitung kebijakan yang masih berlaku: disusun pihak yang ditunjuk, memuat semua pokok yang diminta, dan berlaku bagi semua. Isi pokoknya tidak dinilai.',
  unit: 'kebijakan keamanan informasi',
  counts: 'lulus',
  saying: 'lengkap pokok dan jangkauannya',
  bindings: policyBindings,
});

export const copiesApart = judgedQuestion({
  id: 'cadangan-terpisah',
  words: 'Apakah cadangan dan pusat pemulihan berjauhan dari pusat datanya?',
  short: 'cadangan dan pusat pemulihan yang terpisah dari pusat datanya',
  method:
    'Dihitung tempat yang tercatat pada rekaman infrastruktur. Jaraknya tidak ditentukan peraturan dan alamatnya tidak dimuat, jadi yang dinilai pernyataannya.',
  unit: 'cadangan dan pusat pemulihan',
  counts: 'lulus',
  saying: 'terpisah dari pusat datanya atau dari risiko',
  bindings: boundBy('infrastruktur/jauh-dari', 'infrastruktur/lokasi-berbeda'),
  concerns: (entry, bindings) =>
    bindings.some(({ parameter }) => {
      const sorts = valueAt(parameter, 'jenis');
      return Array.isArray(sorts) && sorts.includes(valueAt(entry.record, 'jenis'));
    }),
  about: sentenceOf('jenis'),
});

export const openToInspection = judgedQuestion({
  id: 'dapat-diperiksa-dinas',
  words: 'Berapa aplikasi dan infrastruktur yang dapat diperiksa Dinas?',
  short: 'aplikasi dan infrastruktur yang dapat diperiksa Dinas',
  method:
    'Dihitung yang dijalankan pihak selain Dinas dan masih dipakai. Dapat diperiksa tidak berarti sudah diperiksa.',
  unit: 'aplikasi dan infrastruktur',
  counts: 'lulus',
  saying: 'dapat diperiksa Dinas',
  bindings: boundBy('rekaman/dapat-diperiksa'),
});
