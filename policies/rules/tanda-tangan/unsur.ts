import { z } from 'zod';
import { dayOf } from '../../../scripts/core/gate/day.ts';
import type { Signature } from '../../../scripts/core/records/tanda-tangan.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';
import { signatureOf } from '../../../scripts/core/signed-instrument.ts';

const fields = {
  'penanda-tangan': {
    field: 'oleh',
    missing: 'jabatan penanda tangannya',
    help: 'Isi oleh dengan jabatan yang menandatangani, sama dengan penandatangan instrumen.',
  },
  'data-pembuatan': {
    field: 'data_pembuatan',
    missing: 'sidik kunci publik atau sertifikat yang dipakai',
    help: 'Isi data_pembuatan dengan sidik sertifikat atau kunci publiknya; kunci pribadinya tidak pernah ditulis.',
  },
  waktu: {
    field: 'waktu',
    missing: 'saat ditandatangani',
    help: 'Isi waktu dengan saat menurut tanda tangannya, dalam UTC.',
  },
  informasi: {
    field: 'informasi',
    missing: 'sidik berkas yang ditandatangani',
    help: 'Isi informasi dengan sidik SHA-256 berkas yang ditandatangani.',
  },
} as const;

const elementSchema = z.enum(['penanda-tangan', 'data-pembuatan', 'waktu', 'informasi']).meta({
  description: 'Unsur yang harus terbaca dari catatan tanda tangan.',
  enumDescriptions: [
    'siapa penanda tangannya',
    'data pembuatan tanda tangan',
    'saat ditandatangani',
    'informasi yang ditandatangani',
  ],
});
type Element = z.infer<typeof elementSchema>;

const missingFault = (element: Element): Fault => {
  const { field, missing, help } = fields[element];
  return {
    path: 'tanda_tangan',
    discriminator: field,
    message: `Catatan tanda tangan elektronik ini belum menyebut ${missing}.`,
    help,
    actual: 'belum diisi',
    expected: missing,
  };
};

const signerFault = (signer: string, named: string): Fault => ({
  path: 'tanda_tangan.oleh',
  discriminator: 'oleh',
  message: `Tanda tangan elektroniknya tercatat atas jabatan ${signer}, sedangkan penandatangan instrumennya ${named}.`,
  help: 'Perbaiki salah satunya, agar penanda tangan yang dikenali memang penandatangan instrumen.',
  actual: signer,
  expected: named,
});

const timeFault = (instant: string, today: string): Fault => ({
  path: 'tanda_tangan.waktu',
  discriminator: 'waktu',
  message: `Saat ditandatangani tercatat ${instant}, padahal hari itu belum tiba.`,
  help: 'Perbaiki waktu menurut yang tercantum pada tanda tangannya.',
  actual: instant,
  expected: `paling akhir ${today}`,
});

interface Read {
  readonly named: string;
  /** The name of an office. */
  readonly office: (id: string) => string;
  readonly today: string;
}

const faultIn = (element: Element, signature: Signature, { named, office, today }: Read): Fault | undefined => {
  const { oleh, waktu } = signature;
  if (signature[fields[element].field] === undefined) return missingFault(element);
  if (element === 'penanda-tangan' && oleh !== undefined && oleh !== named)
    return signerFault(office(oleh), office(named));
  // Days of the check are days in western Indonesia.
  if (element === 'waktu' && waktu !== undefined && dayOf(waktu) > today) return timeFault(waktu, today);
  return undefined;
};

/** An element that an electronic signature must hold can be read from its record. */
export const tandaTanganUnsur = defineRule({
  id: 'tanda-tangan/unsur',
  title: 'Tanda tangan elektronik memuat unsur yang diminta peraturan',
  subjects: ['keputusan'],
  fields: ['tanda_tangan', 'penandatangan', 'asal'],
  indexes: ['by-id'],
  parameters: z.strictObject({ unsur: elementSchema }),
  check: ({ subject, parameter, registry, today }) => {
    const signature = signatureOf(subject);
    if (typeof signature === 'string') return notApplicable(signature);
    const office = (id: string) => registry.get('jabatan', id)?.nama ?? id;
    const fault = faultIn(parameter.unsur, signature, { named: subject.penandatangan, office, today });
    return verdictOf(fault ? [fault] : []);
  },
});
