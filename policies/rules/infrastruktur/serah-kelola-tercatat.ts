import { z } from 'zod';
import { outOfKinds } from '../../../scripts/core/infrastruktur/scope.ts';
import { agencyOf, isAgency } from '../../../scripts/core/office/agency.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

const partyOffice = (party: { instansi: string } | { pihak_ketiga: object } | undefined): string | undefined =>
  party && 'instansi' in party ? party.instansi : undefined;

/** What an agency set up and the Dinas runs tells when it was handed over, and by which paper. */
export const infrastrukturSerahKelolaTercatat = defineRule({
  id: 'infrastruktur/serah-kelola-tercatat',
  title: 'Penyerahan pengelolaan kepada Dinas tercatat beserta suratnya',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'pemilik', 'penyedia', 'pengelola', 'riwayat'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang pengelolaannya diserahkan.' }),
  }),
  check: (context) => {
    const { subject, parameter, registry, istilah } = context;
    const foreign = outOfKinds(parameter.jenis, context);
    if (foreign) return notApplicable(foreign);
    const { pemilik, penyedia } = subject;
    // Who owns it provided it, as far as nobody else is said to have.
    const maker = penyedia ? partyOffice(penyedia) : pemilik;
    const provider = maker && agencyOf(maker, registry);
    if (!provider || !isAgency(provider) || isDinas(provider.id, registry))
      return notApplicable(`Tidak tercatat disediakan ${istilah.perangkat_daerah} selain ${istilah.dinas}.`);
    const manager = partyOffice(subject.pengelola);
    if (!manager || !isDinas(manager, registry)) return notApplicable(`Pengelolanya belum ${istilah.dinas}.`);
    const handovers = subject.riwayat.flatMap((event, i) => (event.jenis === 'serah-kelola' ? [{ event, i }] : []));
    if (handovers.some(({ event }) => event.surat ?? event.instrumen)) return pass;
    const [last] = handovers.slice(-1);
    return verdictOf([
      {
        path: last ? `riwayat.${last.i}` : 'riwayat',
        discriminator: 'serah-kelola',
        message: last
          ? `Penyerahan pengelolaan pada ${last.event.tanggal} belum menyebut suratnya.`
          : `${penyedia ? 'Disediakan' : 'Milik'} ${provider.nama} dan dikelola ${istilah.dinas}, tetapi penyerahan pengelolaannya belum tercatat.`,
        help: 'Catat peristiwa serah-kelola dengan berita acara pada surat, atau keputusannya pada instrumen.',
        expected: 'peristiwa serah-kelola beserta suratnya',
        ...(penyedia ? {} : { review: true }),
      },
    ]);
  },
});
