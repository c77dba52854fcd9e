import { z } from 'zod';
import { isAgency } from '../../../scripts/core/office/agency.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, type Fault, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** A data or recovery centre comes from the Dinas; another agency sets one up only where legislation provides for it. */
export const infrastrukturPusatDataTerlarang = defineRule({
  id: 'infrastruktur/pusat-data-terlarang',
  title: 'Pusat data dan pusat pemulihan tidak diadakan instansi selain Dinas tanpa dasar peraturan perundang-undangan',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'pemilik', 'penyedia', 'dasar_hukum', 'riwayat'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang dikenai ketentuan.' }),
    tidak_cukup: z
      .array(z.string())
      .min(1)
      .meta({ description: 'Awal sebutan dasar yang bukan peraturan perundang-undangan.' }),
  }),
  check: ({ subject, parameter, registry, kosakata, istilah, isInForce }) => {
    const { jenis, pemilik, penyedia, dasar_hukum = [], riwayat } = subject;
    const kind = labelOf(kosakata, 'jenis_infrastruktur', jenis);
    const foreign = foreignKind(kosakata, 'jenis_infrastruktur', parameter.jenis, jenis);
    if (foreign) return notApplicable(foreign);
    // What a firm delivers is set up by the office that wants it.
    const maker = penyedia && 'instansi' in penyedia ? penyedia.instansi : pemilik;
    const office = registry.get('instansi', maker);
    if (!office) return notApplicable('Instansi yang mengadakannya belum dapat dibaca.');
    if (!isAgency(office))
      return notApplicable(`${office.nama} bukan ${istilah.perangkat_daerah}; larangan ini tidak mengenainya.`);
    if (isDinas(maker, registry)) return pass;
    const isDecision = (basis: string) =>
      parameter.tidak_cukup.some((opening) => basis.toLowerCase().startsWith(opening.toLowerCase()));
    const made = `${kind} ini diadakan ${office.nama}`;
    const actual = dasar_hukum.join('; ');
    const fault = {
      path: 'dasar_hukum',
      expected: `disediakan ${istilah.dinas}, atau ada peraturan perundang-undangan yang menentukan lain`,
      // Nothing is said of what stood before the provision began.
      ...(riwayat.some(({ tanggal }) => !isInForce(tanggal)) ? { review: true } : {}),
    } satisfies Partial<Fault>;
    if (dasar_hukum.length === 0)
      return verdictOf([
        {
          ...fault,
          discriminator: 'dasar',
          message: `${made}; ${istilah.perangkat_daerah} selain ${istilah.dinas} tidak boleh mengadakannya, kecuali peraturan perundang-undangan menentukannya.`,
          help: `Pakai yang disediakan ${istilah.dinas} dan isi penyedia dengan ${istilah.dinas}, atau sebut peraturannya pada dasar_hukum.`,
          actual: 'belum diisi',
        },
      ]);
    if (dasar_hukum.every(isDecision))
      return verdictOf([
        {
          ...fault,
          discriminator: 'keputusan',
          message: `${made} atas dasar ${actual}; keputusan itu bukan peraturan perundang-undangan.`,
          help: 'Sebut peraturan perundang-undangan yang menentukannya pada dasar_hukum.',
          actual,
        },
      ]);
    return verdictOf([
      {
        ...fault,
        discriminator: 'telaah',
        message: `${made} atas dasar ${actual}; apakah peraturan itu menentukannya perlu dibaca.`,
        help: `Sebut pasal dan ayatnya. Petugas ${istilah.dinas} membaca dan menilainya.`,
        actual,
        review: true,
      },
    ]);
  },
});
