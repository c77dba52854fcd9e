import { z } from 'zod';
import { isDinas } from '../../../scripts/core/office/dinas.ts';
import {
  type CheckContext,
  defineRule,
  type Fault,
  notApplicable,
  type Verdict,
  verdictOf,
} from '../../../scripts/core/rule.ts';

const parameters = z.strictObject({
  periksa: z.enum(['isi', 'penilai', 'pengusul', 'sdm-tik', 'pengalaman', 'layak']).meta({
    description: 'Hal penilaian kelayakan yang diperiksa.',
    enumDescriptions: [
      'isi dan hasil penilaiannya tercatat',
      'yang menilai adalah Dinas',
      'yang mengusulkan adalah Dinas',
      'mempunyai SDM TIK',
      'pernah menggarap aplikasi sendiri',
      'hanya yang layak diusulkan',
    ],
  }),
});

type Context = CheckContext<'instansi', 'id' | 'nama' | 'mandiri_tik', 'by-id', z.infer<typeof parameters>>;
type Status = NonNullable<Context['subject']['mandiri_tik']>;
type Assessment = NonNullable<Status['penilaian']>;

const PLACE = 'mandiri_tik.penilaian';

/** What the record leaves out shows no breach: a person looks into the assessment itself. */
const open = (field: string, what: string): Fault => ({
  path: field === '' ? 'mandiri_tik' : PLACE,
  discriminator: field || 'penilaian',
  message: `${what} belum tercatat.`,
  help: `Isi ${field === '' ? PLACE : `${PLACE}.${field}`} menurut hasil evaluasinya, tanpa nama orang.`,
  actual: 'belum diisi',
  expected: what.charAt(0).toLowerCase() + what.slice(1),
  review: true,
});

/** Who signed the evaluation or the proposal: both are made by the Dinas, never by the agency about itself. */
const signedByDinas = (stage: 'evaluasi' | 'usulan', { subject, registry, istilah }: Context): Verdict => {
  const paper = registry.get('keputusan', subject.mandiri_tik?.[stage]);
  const signer = registry.get('jabatan', paper?.penandatangan);
  if (!(paper && signer)) return notApplicable('Suratnya belum disebut atau belum dapat dibaca.');
  if (isDinas(signer.instansi, registry)) return verdictOf([]);
  const own = signer.instansi === subject.id ? ', yaitu instansi yang dinilai' : '';
  const verb = stage === 'evaluasi' ? 'menilai' : 'mengusulkan';
  return verdictOf([
    {
      path: `mandiri_tik.${stage}`,
      discriminator: 'penandatangan',
      message: `${stage === 'evaluasi' ? 'Evaluasi' : 'Usulan'} ${paper.nomor} ditandatangani ${signer.nama}${own}; yang ${verb} adalah ${istilah.dinas}.`,
      help: `Sebut surat yang ditandatangani di ${istilah.dinas}; bila hanya keliru catat, perbaiki penandatangannya.`,
      actual: signer.nama,
      expected: istilah.dinas,
      related: [`keputusan/${paper.id}`],
    },
  ]);
};

const staffFaults = ({ sdm_tik }: Assessment): Fault[] => {
  if (sdm_tik === undefined) return [open('sdm_tik', 'Banyaknya SDM TIK')];
  if (sdm_tik > 0) return [];
  return [
    {
      path: `${PLACE}.sdm_tik`,
      message: 'Penilaiannya mencatat tidak ada SDM TIK; status ini mensyaratkannya.',
      help: 'Perbaiki angkanya bila keliru catat; bila benar, tolok ukurnya belum terpenuhi.',
      actual: '0',
      expected: 'sedikitnya 1',
    },
  ];
};

/** Experience counts where something was done to an application; a listed application alone does not say what. */
const experienceFaults = ({ pengalaman = [] }: Assessment): Fault[] =>
  pengalaman.some(({ kegiatan }) => kegiatan !== undefined)
    ? []
    : [open('pengalaman', 'Kegiatan pada aplikasi yang dikerjakan sendiri')];

const fitFaults = ({ layak }: Assessment): Fault[] =>
  layak === false
    ? [
        {
          path: `${PLACE}.layak`,
          message: 'Hasil penilaiannya tidak layak, tetapi tetap diusulkan.',
          help: 'Perbaiki hasilnya bila keliru catat; bila benar, penilaiannya perlu diulang sebelum diusulkan.',
          actual: 'tidak layak',
          expected: 'layak',
        },
      ]
    : [];

const contentFaults = (assessment: Assessment | undefined): Fault[] => {
  if (!assessment) return [open('', 'Isi pokok penilaian kelayakan')];
  return assessment.layak === undefined ? [open('layak', 'Hasil penilaian kelayakan')] : [];
};

/** The Mandiri TIK status is given on an assessment by the Dinas that finds both criteria met. */
export const penilaianMandiriTik = defineRule({
  id: 'instansi/penilaian-mandiri-tik',
  title: 'Status Mandiri TIK didahului penilaian Dinas menurut kedua tolok ukur',
  subjects: ['instansi'],
  fields: ['nama', 'mandiri_tik'],
  indexes: ['by-id'],
  parameters,
  check: (context) => {
    const { subject, parameter } = context;
    const { periksa } = parameter;
    const { mandiri_tik: status } = subject;
    if (!status) return notApplicable(`${subject.nama} tidak tercatat berstatus Mandiri TIK.`);
    if (periksa === 'penilai') return signedByDinas('evaluasi', context);
    if (periksa === 'pengusul') return signedByDinas('usulan', context);
    if (periksa === 'isi') return verdictOf(contentFaults(status.penilaian));
    if (!status.penilaian) return notApplicable('Isi penilaiannya belum dicatat; ketentuan lain yang memintanya.');
    const faults = { 'sdm-tik': staffFaults, pengalaman: experienceFaults, layak: fitFaults }[periksa];
    return verdictOf(faults(status.penilaian));
  },
});
