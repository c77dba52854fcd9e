import { z } from 'zod';
import { covers, endedBefore, heldFrom } from '../../../scripts/core/instrument.ts';
import { agencyOf } from '../../../scripts/core/office/agency.ts';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { BasisData } from '../../../scripts/core/records/basis-data.ts';
import type { Keputusan } from '../../../scripts/core/records/keputusan.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  oleh: z.literal('dinas').optional().meta({ description: 'Pihak yang mengintegrasikan; tanpa ini tidak diperiksa.' }),
  persetujuan: z
    .string()
    .optional()
    .meta({ description: 'Jenis instrumen persetujuan pemilik data; tanpa ini tidak diperiksa.' }),
});

type Context = CheckContext<'basis-data', 'id' | 'integrasi' | 'pengelola', 'by-id', z.infer<typeof parameters>>;
type Integration = NonNullable<BasisData['integrasi']>[number];

const executorFaults = ({ oleh }: Integration, path: string, { registry, istilah }: Context): Fault[] => {
  const executor = registry.get('instansi', oleh);
  if (!executor || isDinas(oleh, registry)) return [];
  return [
    {
      path: `${path}.oleh`,
      message: `Basis data ini diintegrasikan ${executor.nama}; yang mengintegrasikan seharusnya ${istilah.dinas}.`,
      help: `Serahkan pengintegrasiannya kepada ${istilah.dinas}, lalu perbaiki integrasi.oleh.`,
      actual: executor.nama,
      expected: istilah.dinas,
    },
  ];
};

/** Why the approval that is cited does not carry this integration; undefined when it does. */
const shortcoming = (
  approval: Keputusan,
  { tanggal }: Integration,
  kind: string,
  { subject, registry, kosakata }: Context,
): string | undefined => {
  const [is, wanted] = [approval.jenis, kind].map((jenis) => labelOf(kosakata, 'instrumen', jenis));
  if (approval.jenis !== kind) return `berjenis ${is}, bukan ${wanted}`;
  if (!covers(approval, 'basis_data', subject.id)) return 'tidak menyebut basis data ini';
  if (approval.tanggal > tanggal) return `bertanggal ${approval.tanggal}, sesudah integrasi pada ${tanggal}`;
  if (heldFrom(approval) > tanggal) return `baru berlaku ${heldFrom(approval)}, sesudah integrasi pada ${tanggal}`;
  const end = endedBefore(approval, tanggal);
  if (end !== undefined) return `hanya berlaku sampai ${end}, sebelum integrasi pada ${tanggal}`;
  const signer = registry.get('jabatan', approval.penandatangan);
  const owner = agencyOf(subject.pengelola, registry);
  if (!signer || !owner || agencyOf(signer.instansi, registry)?.id === owner.id) return undefined;
  return `ditandatangani ${signer.nama}, bukan dari ${owner.nama} sebagai pemilik data`;
};

const approvalFaults = (entry: Integration, path: string, kind: string, context: Context): Fault[] => {
  const expected = `${labelOf(context.kosakata, 'instrumen', kind)} yang mendahului integrasi`;
  const help = 'Mintakan persetujuan tertulis pemilik data sebelum integrasi, lalu sebut pada integrasi.persetujuan.';
  if (entry.persetujuan === undefined)
    return [
      {
        path,
        discriminator: 'persetujuan',
        message: `Integrasi pada ${entry.tanggal} belum menyebut persetujuan pemilik data.`,
        help,
        actual: 'belum diisi',
        expected,
      },
    ];
  const approval = context.registry.get('keputusan', entry.persetujuan);
  const why = approval && shortcoming(approval, entry, kind, context);
  if (!approval || why === undefined) return [];
  return [
    {
      path: `${path}.persetujuan`,
      message: `Persetujuan ${approval.nomor} ${why}.`,
      help,
      actual: why,
      expected,
      related: [`keputusan/${approval.id}`],
    },
  ];
};

/** Databases are joined by the office that the regulation names, and where it says so, after the owner's approval. */
export const basisDataIntegrasi = defineRule({
  id: 'basis-data/integrasi',
  title: 'Integrasi basis data dilakukan oleh yang berwenang dan dengan persetujuan yang diminta',
  subjects: ['basis-data'],
  fields: ['integrasi', 'pengelola'],
  indexes: ['by-id'],
  parameters,
  judgesEvents: () => true,
  check: (context) => {
    const { subject, parameter, registry, istilah, isInForce } = context;
    const entries = (subject.integrasi ?? [])
      .map((entry, i) => ({ entry, i }))
      .filter(({ entry }) => isInForce(entry.tanggal));
    if (entries.length === 0) return notApplicable('Belum ada integrasi sejak ketentuan ini berlaku.');
    const { oleh, persetujuan } = parameter;
    const faults = entries.flatMap(({ entry, i }) => (oleh ? executorFaults(entry, `integrasi.${i}`, context) : []));
    if (!persetujuan) return verdictOf(faults);
    // Approval is asked of the Dinas where it joins what others own; who joins his own data needs none.
    const isOwnData = isDinas(subject.pengelola, registry);
    const joined = isOwnData ? [] : entries.filter(({ entry }) => isDinas(entry.oleh, registry));
    if (!oleh && joined.length === 0)
      return notApplicable(`Tidak ada integrasi data instansi lain oleh ${istilah.dinas} yang tercatat.`);
    return verdictOf([
      ...faults,
      ...joined.flatMap(({ entry, i }) => approvalFaults(entry, `integrasi.${i}`, persetujuan, context)),
    ]);
  },
});
