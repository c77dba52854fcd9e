import type { Putusan } from '../../../scripts/core/records/putusan.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { instantWords } from '../../../scripts/core/render/gate-names.ts';
import { repositoryUrl } from '../config.ts';
import type { Regency } from '../portal.ts';
import type { FieldSection } from '../records/record-sections.ts';
import { linkTo } from '../records/records.ts';
import { stateOfEntry } from '../records/state.ts';
import type { FieldView, ValueView } from '../records/value-view.ts';
import { text } from '../records/values.ts';
import { dateWords, inSentence } from '../words.ts';
import { provisionView, refView, requirementViews } from './putusan-requirements.ts';

export const isPutusan = (entry: Entry): entry is Entry<'putusan'> => entry.jenis === 'putusan';

/** What stands in place of "is something wrong?": a decision is not corrected, it is objected to or decided anew. */
export const finalityNote =
  'Putusan tidak pernah diubah. Instansi yang permohonannya ditolak dapat mengajukan keberatan; hal yang sudah disetujui berubah lewat permohonan baru.';

const field = (label: string, value: ValueView | undefined, help = ''): FieldView[] =>
  value ? [{ label, help, value }] : [];
const words = (value: string | undefined, code = false) => (value === undefined ? undefined : text(value, code));
const list = (items: readonly ValueView[]): ValueView => ({ jenis: 'daftar', items });
const section = (heading: string | undefined, fields: readonly FieldView[]): FieldSection => ({
  heading,
  value: undefined,
  fields,
});

const requestView = (number: number): ValueView =>
  repositoryUrl
    ? { jenis: 'tautan', link: { text: `Nomor ${number}`, href: `${repositoryUrl}/pull/${number}`, contoh: false } }
    : text(`Nomor ${number}`);

const matterFields = ({ record }: Entry<'putusan'>, regency: Regency): FieldView[] => [
  ...field('Diputus', text(instantWords(record.waktu))),
  ...field('Permohonan', record.permohonan?.nomor === undefined ? undefined : requestView(record.permohonan.nomor)),
  ...field('Perkara', list(record.perkara.map((ref) => refView(regency, ref))), 'Rekaman atau bagian yang diputus.'),
];

const refusalFields = ({ record: { penolakan } }: Entry<'putusan'>, regency: Regency): FieldView[] =>
  penolakan
    ? [
        ...field('Ditolak oleh', list(penolakan.oleh.map((id) => refView(regency, `jabatan/${id}`)))),
        ...field('Alasan menurut', provisionView(penolakan.ketentuan)),
        ...field('Uraian alasan', text(penolakan.alasan)),
      ]
    : [];

/** Objections to a refusal with their answers, or how to make one. */
const objectionFields = (entry: Entry<'putusan'>, regency: Regency): FieldView[] => {
  if (entry.record.jenis !== 'ditolak') return [];
  const objections = regency.registry.lookup('keberatan-by-putusan', entry.id);
  if (objections.length === 0)
    return field('Keberatan', text('Belum ada. Instansi pemohon dapat mengajukannya dengan surat kepada Dinas.'));
  return objections.map((one) => {
    const { instansi, tanggal, alasan, jawaban } = one.record;
    const state = stateOfEntry(one, regency);
    return {
      label: `Diajukan ${dateWords(tanggal)}`,
      help: state?.word ?? '',
      value: {
        jenis: 'kelompok',
        fields: [
          ...field('Rekaman', { jenis: 'tautan', link: linkTo(one) }),
          ...field('Oleh', refView(regency, `instansi/${instansi}`)),
          ...field('Alasan', text(alasan)),
          ...(jawaban
            ? [
                ...field('Dijawab', text(`${dateWords(jawaban.tanggal)}, ${inSentence(state?.word ?? '')}`)),
                ...field('Oleh', refView(regency, `jabatan/${jawaban.oleh}`)),
                ...field('Jawaban', text(jawaban.alasan)),
              ]
            : []),
        ],
      },
    };
  });
};

const emergencyFields = ({ record: { darurat } }: Entry<'putusan'>, regency: Regency): FieldView[] =>
  darurat
    ? [
        ...field('Perintah', refView(regency, `keputusan/${darurat.instrumen}`)),
        ...field('Sampai', text(dateWords(darurat.sampai))),
        ...field('Masih harus diputus', text(darurat.tindak_lanjut)),
      ]
    : [];

/** A sample was never sealed: no command can prove it, and the page does not say that one could. */
const howToCheck = ({ asal }: Putusan): FieldView[] =>
  asal !== 'contoh'
    ? field(
        'Cara memeriksa',
        text('npx tata audit', true),
        'Memeriksa semua putusan dari salinan repositori, tanpa jaringan.',
      )
    : field('Cara memeriksa', text('Contoh ini tidak ditulis gerbang, jadi tidak ada yang dapat dibuktikan darinya.'));

/** Digests with which anyone can check the decision from a clone. */
const evidenceFields = ({ record }: Entry<'putusan'>): FieldView[] => [...howToCheck(record), ...digestFields(record)];

const digestFields = ({ permohonan, landasan, sebelumnya }: Putusan): FieldView[] => [
  ...field('Isi permohonan', words(permohonan?.kepala, true), 'Commit yang diputus.'),
  ...field('Keadaan sebelumnya', words(permohonan?.dasar, true), 'Commit cabang utama saat diputus.'),
  ...field('Hasil penggabungan', words(permohonan?.pohon, true), 'Pohon Git sebelum putusan ini ditambahkan.'),
  ...field('Kebijakan yang dipakai', words(landasan?.kebijakan, true)),
  ...field('Register dan daftar jabatan yang dipakai', words(landasan?.register, true)),
  ...field('Sidik fakta', words(landasan?.sidik_fakta, true), 'Sidik semua keterangan yang dinilai.'),
  ...field('Versi gerbang', words(landasan?.versi)),
  ...field('Putusan sebelumnya', words(sebelumnya, true), 'Sidik putusan yang mendahuluinya dalam rantai.'),
];

/** A decision as it is read: what was decided, why, by whom, and how to check it. */
export const putusanSections = (entry: Entry<'putusan'>, regency: Regency): FieldSection[] =>
  [
    section(undefined, matterFields(entry, regency)),
    section('Penolakan', refusalFields(entry, regency)),
    section('Keberatan', objectionFields(entry, regency)),
    section('Syarat dan suara', requirementViews(entry, regency)),
    section(
      'Yang ditimbang petugas',
      (entry.record.telaah ?? []).map(({ kunci, uraian }, i) => ({
        label: `Hal ${i + 1}`,
        help: '',
        value: uraian === undefined ? text(kunci, true) : text(uraian),
      })),
    ),
    section('Jalur darurat', emergencyFields(entry, regency)),
    section('Bukti', evidenceFields(entry)),
  ].filter(({ fields }) => fields.length > 0);
