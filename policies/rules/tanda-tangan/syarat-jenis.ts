import { z } from 'zod';
import { dayOf } from '../../../scripts/core/gate/day.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Signature } from '../../../scripts/core/records/tanda-tangan.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';
import { signatureOf } from '../../../scripts/core/signed-instrument.ts';

const needSchema = z.enum(['penyelenggara', 'sertifikat', 'sertifikat-berlaku']).meta({
  enumDescriptions: [
    'penyelenggara sertifikasi elektronik',
    'sertifikat elektronik',
    'sertifikat yang berlaku saat ditandatangani',
  ],
});
const banSchema = z.enum(['penyelenggara']).meta({ enumDescriptions: ['penyelenggara sertifikasi elektronik'] });

const parameters = z
  .strictObject({
    jenis: z.string().meta({ description: 'Jenis tanda tangan yang dikenai, menurut kosakata.' }),
    harus: z.array(needSchema).min(1).optional().meta({ description: 'Yang harus tercatat.' }),
    tanpa: z.array(banSchema).min(1).optional().meta({ description: 'Yang tidak boleh tercatat.' }),
  })
  .refine(({ harus, tanpa }) => (harus === undefined) !== (tanpa === undefined), {
    error: 'harus menyebut harus atau tanpa, salah satu saja',
  });

const providerFault = (label: string): Fault => ({
  path: 'tanda_tangan',
  discriminator: 'penyelenggara',
  message: `Tanda tangan jenis "${label}" ini belum menyebut penyelenggara sertifikasi elektroniknya.`,
  help: 'Isi penyelenggara; bila dibuat tanpa jasanya, pilih jenis yang lain. Kedua jenis sama-sama sah.',
  actual: 'belum diisi',
  expected: 'penyelenggara sertifikasi elektronik',
});

const certificateFault = (label: string): Fault => ({
  path: 'tanda_tangan',
  discriminator: 'sertifikat',
  message: `Tanda tangan jenis "${label}" ini belum menunjuk sertifikat elektroniknya.`,
  help: 'Isi sertifikat.nomor_seri, atau sidik x509-sha256 sertifikatnya pada data_pembuatan.',
  actual: 'belum diisi',
  expected: 'sertifikat elektronik',
});

/** A certificate is pointed at by its serial number, or by its digest as what the signature was made with. */
const hasCertificate = ({ sertifikat, data_pembuatan }: Signature): boolean =>
  sertifikat?.nomor_seri !== undefined || data_pembuatan?.startsWith('x509-sha256 ') === true;

const termFault = ({ sertifikat, waktu }: Signature): Fault | undefined => {
  const { sejak, sampai } = sertifikat?.berlaku ?? {};
  if (waktu === undefined) return undefined;
  const day = dayOf(waktu);
  if ((sejak === undefined || sejak <= day) && (sampai === undefined || day <= sampai)) return undefined;
  const term = [sejak && `sejak ${sejak}`, sampai && `sampai ${sampai}`].filter(Boolean).join(' ');
  return {
    path: 'tanda_tangan.sertifikat.berlaku',
    discriminator: 'berlaku',
    message: `Sertifikatnya tercatat berlaku ${term}, sedangkan tanda tangannya dibuat ${day}.`,
    help: 'Perbaiki masa berlaku atau waktunya; bila keduanya benar, tandatangani lagi dengan sertifikat yang berlaku.',
    actual: day,
    expected: `dalam masa berlaku, ${term}`,
  };
};

const faultOf = (need: z.infer<typeof needSchema>, signature: Signature, label: string): Fault | undefined => {
  if (need === 'penyelenggara') return signature.penyelenggara === undefined ? providerFault(label) : undefined;
  if (need === 'sertifikat') return hasCertificate(signature) ? undefined : certificateFault(label);
  return termFault(signature);
};

const contradiction = (provider: string, label: string): Fault => ({
  path: 'tanda_tangan.penyelenggara',
  discriminator: 'tanpa',
  message: `Tanda tangan ini tercatat jenis "${label}", tetapi menyebut penyelenggara sertifikasi ${provider}.`,
  help: 'Hapus penyelenggaranya, atau perbaiki jenisnya. Kedua jenis sama-sama sah.',
  actual: provider,
  expected: 'tanpa penyelenggara sertifikasi elektronik',
});

/** A sort of electronic signature has what makes it that sort, and nothing that contradicts it; neither ranks above the other. */
export const tandaTanganSyaratJenis = defineRule({
  id: 'tanda-tangan/syarat-jenis',
  title: 'Tanda tangan elektronik memenuhi syarat jenisnya',
  subjects: ['keputusan'],
  fields: ['tanda_tangan', 'asal'],
  indexes: [],
  parameters,
  check: ({ subject, parameter, kosakata }) => {
    const signature = signatureOf(subject);
    if (typeof signature === 'string') return notApplicable(signature);
    const { jenis, harus = [] } = parameter;
    const label = labelOf(kosakata, 'jenis_tanda_tangan', jenis);
    if (signature.jenis !== jenis) return notApplicable(`Ketentuan ini tentang tanda tangan jenis "${label}".`);
    const missing = harus.flatMap((need) => faultOf(need, signature, label) ?? []);
    const { penyelenggara } = signature;
    const stray = parameter.tanpa !== undefined && penyelenggara !== undefined;
    return verdictOf(stray ? [contradiction(penyelenggara, label)] : missing);
  },
});
