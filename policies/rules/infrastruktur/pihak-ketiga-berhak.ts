import { z } from 'zod';
import { outOfKinds } from '../../../scripts/core/infrastruktur/scope.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import type { Infrastruktur } from '../../../scripts/core/records/infrastruktur.ts';
import { defineRule, type Lookups, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';
import { seatConditions, seatFaults, seatParameter, type ThirdParty } from '../../../scripts/core/third-party.ts';

const parameters = z.strictObject({
  jenis: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Jenis infrastruktur yang dikenai ketentuan; tanpa ini semua jenis.' }),
  oleh: z
    .literal('dinas')
    .optional()
    .meta({ description: 'Hanya yang dimiliki, disediakan, atau dikelola Dinas; tanpa ini semua.' }),
  negara: seatParameter,
  badan_hukum: z.literal(true).optional().meta({ description: 'Badan hukumnya diperiksa.' }),
  lokasi: z.literal(true).optional().meta({ description: 'Tempat kedudukannya diperiksa.' }),
});

interface Firm {
  readonly firm: ThirdParty;
  readonly path: string;
}

/** The firms that provide or run it today, and those that worked at it under the provision. */
const firmsOf = (
  subject: Pick<Infrastruktur, 'penyedia' | 'pengelola' | 'riwayat'>,
  isInForce: (day: string) => boolean,
): Firm[] => [
  ...(['penyedia', 'pengelola'] as const).flatMap((role): Firm[] => {
    const party = subject[role];
    return party && 'pihak_ketiga' in party ? [{ firm: party.pihak_ketiga, path: `${role}.pihak_ketiga` }] : [];
  }),
  ...subject.riwayat.flatMap(({ tanggal, pihak_ketiga = [] }, i) =>
    isInForce(tanggal) ? pihak_ketiga.map((firm, j): Firm => ({ firm, path: `riwayat.${i}.pihak_ketiga.${j}` })) : [],
  ),
];

type Roles = Pick<Infrastruktur, 'pemilik' | 'penyedia' | 'pengelola'>;

/** Whether the Dinas has it, provides it or runs it: what it does together with a firm is still its own. */
const isOfDinas = ({ pemilik, penyedia, pengelola }: Roles, registry: Lookups<'by-id'>): boolean =>
  [{ instansi: pemilik }, penyedia, pengelola].some(
    (party) => party && 'instansi' in party && isDinas(party.instansi, registry),
  );

/** With whom an agency may work together on infrastructure: of which country's law the firm is, and where it is. */
export const infrastrukturPihakKetigaBerhak = defineRule({
  id: 'infrastruktur/pihak-ketiga-berhak',
  title: 'Pihak ketiga pada infrastruktur memenuhi syarat badan hukum dan tempat',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'pemilik', 'penyedia', 'pengelola', 'riwayat'],
  indexes: ['by-id'],
  parameters,
  judgesEvents: () => true,
  check: (context) => {
    const { subject, parameter, registry, istilah, isInForce } = context;
    const foreign = outOfKinds(parameter.jenis, context);
    if (foreign) return notApplicable(foreign);
    if (parameter.oleh && !isOfDinas(subject, registry))
      return notApplicable(`Tidak dimiliki, disediakan, atau dikelola ${istilah.dinas}.`);
    const firms = firmsOf(subject, isInForce);
    if (firms.length === 0) return notApplicable('Tidak ada pihak ketiga yang tercatat.');
    const demand = {
      negara: parameter.negara,
      conditions: seatConditions.filter((condition) => parameter[condition]),
      isSilenceReviewed: true,
    };
    return verdictOf(firms.flatMap(({ firm, path }) => seatFaults(firm, path, demand)));
  },
});
