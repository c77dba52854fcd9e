import { z } from 'zod';
import { covers } from '../../../scripts/core/instrument.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Keputusan } from '../../../scripts/core/records/keputusan.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  periksa: z.enum(['keputusan', 'evaluasi', 'usulan']).meta({
    description: 'Tahap pemberian status yang diperiksa.',
    enumDescriptions: ['keputusan yang memberi status', 'penilaian sebelum status diberikan', 'usulan kepada Bupati'],
  }),
});

type Context = CheckContext<'instansi', 'id' | 'nama' | 'mandiri_tik', 'by-id', z.infer<typeof parameters>>;
type Stage = z.infer<typeof parameters>['periksa'];

const kinds = {
  keputusan: 'keputusan-bupati',
  evaluasi: 'evaluasi-mandiri-tik',
  usulan: 'usulan-mandiri-tik',
} as const;

const paperOf = (stage: Stage, { subject, registry }: Context): Keputusan | undefined =>
  registry.get('keputusan', subject.mandiri_tik?.[stage]);

/** What any paper of the three must be: of its kind, and about this agency. */
const paperFaults = (stage: Stage, paper: Keputusan, { subject, kosakata }: Context): Fault[] => {
  const path = `mandiri_tik.${stage}`;
  const wanted = labelOf(kosakata, 'instrumen', kinds[stage]);
  const actual = labelOf(kosakata, 'instrumen', paper.jenis);
  const related = [`keputusan/${paper.id}`];
  const faults: Fault[] = [];
  if (paper.jenis !== kinds[stage])
    faults.push({
      path,
      discriminator: 'jenis',
      message: `Yang disebut sebagai ${stage} adalah ${actual}; seharusnya ${wanted}.`,
      help: `Sebut ${wanted}.`,
      actual,
      expected: wanted,
      related,
    });
  if (!covers(paper, 'instansi', subject.id))
    faults.push({
      path,
      discriminator: 'cakupan',
      message: `${actual} ${paper.nomor} tidak mencakup ${subject.nama}.`,
      help: `Sebut ${wanted} yang memuat instansi ini, atau lengkapi mencakup pada surat itu.`,
      expected: subject.nama,
      related,
    });
  return faults;
};

const signerFaults = (decree: Keputusan, { registry }: Context): Fault[] => {
  const signer = registry.get('jabatan', decree.penandatangan);
  if (!signer || signer.peran === 'bupati') return [];
  return [
    {
      path: 'mandiri_tik.keputusan',
      discriminator: 'penandatangan',
      message: `Keputusan ${decree.nomor} ditandatangani ${signer.nama}; seharusnya Bupati.`,
      help: 'Sebut keputusan yang ditandatangani Bupati.',
      actual: signer.nama,
      expected: 'Bupati',
      related: [`keputusan/${decree.id}`],
    },
  ];
};

/** Steps come in the order evaluation, proposal, decision; one day may hold them all. */
const orderFaults = (stage: Stage, paper: Keputusan, later: Stage, after: Keputusan | undefined): Fault[] => {
  if (!after || paper.tanggal <= after.tanggal) return [];
  return [
    {
      path: `mandiri_tik.${stage}`,
      discriminator: `sebelum-${later}`,
      message: `Tanggal ${stage} ${paper.tanggal} sesudah tanggal ${later} ${after.tanggal}.`,
      help: 'Perbaiki tanggalnya bila keliru catat; bila benar, tahapnya perlu diulang.',
      actual: paper.tanggal,
      expected: `paling lambat ${after.tanggal}`,
      related: [`keputusan/${paper.id}`, `keputusan/${after.id}`],
    },
  ];
};

/** The Mandiri TIK status rests on an evaluation, a proposal and a decree of the Bupati, in that order. */
export const statusMandiriTik = defineRule({
  id: 'instansi/status-mandiri-tik',
  title: 'Status Mandiri TIK didasari penilaian, usulan, dan Keputusan Bupati',
  subjects: ['instansi'],
  fields: ['nama', 'mandiri_tik'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { subject, parameter, kosakata } = context;
    const { periksa } = parameter;
    if (!subject.mandiri_tik) return notApplicable(`${subject.nama} tidak tercatat berstatus Mandiri TIK.`);
    if (subject.mandiri_tik[periksa] === undefined) {
      const wanted = labelOf(kosakata, 'instrumen', kinds[periksa]);
      return verdictOf([
        {
          path: 'mandiri_tik',
          discriminator: periksa,
          message: `${wanted} yang mendasari status ${subject.nama} belum disebut.`,
          help: `Catat suratnya sebagai keputusan, lalu sebut pada mandiri_tik.${periksa}.`,
          expected: wanted,
        },
      ]);
    }
    const paper = paperOf(periksa, context);
    if (!paper) return notApplicable('Surat yang disebut belum dapat dibaca.');
    const faults = paperFaults(periksa, paper, context);
    if (periksa === 'keputusan') return verdictOf([...faults, ...signerFaults(paper, context)]);
    const order = orderFaults(periksa, paper, 'keputusan', paperOf('keputusan', context));
    if (periksa === 'evaluasi') return verdictOf([...faults, ...order]);
    const evaluation = paperOf('evaluasi', context);
    const proposed = evaluation ? orderFaults('evaluasi', evaluation, 'usulan', paper) : [];
    return verdictOf([...faults, ...order, ...proposed]);
  },
});
