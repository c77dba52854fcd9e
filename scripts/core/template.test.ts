import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseRecordFile, recordOf } from '../adapters/record-file.ts';
import { checkSchema } from './check-schema.ts';
import { idSchema, line } from './records/id.ts';
import type { Kind } from './records/kind.ts';
import { isJenis, jenisList, kindOf } from './records/kinds.ts';
import { fieldsToFill, templateOf } from './template.ts';

const read = (text: string, ending = 'yaml') => parseRecordFile(`contoh.${ending}`, new TextEncoder().encode(text));
const faultsOf = (kind: Kind, text: string) => {
  const file = read(text, kind.format);
  expect(file.faults).toEqual([]);
  const { value } = isJenis(kind.jenis) ? recordOf(kind.jenis, file) : file;
  return checkSchema(kind.schema, value, { daerah: 'contoh', record: `${kind.jenis}/contoh`, file: 'contoh' }).findings;
};

/** The same template with the topmost switch of every optional field taken away, so that one more level is in use. */
const switchedOn = (text: string): string => text.replaceAll(/^( *)#(?=[^ \n]| {2})/gm, '$1');

test.each(jenisList)('a blank %s parses, and only what is empty is reported', (jenis) => {
  const kind = kindOf(jenis);
  const findings = faultsOf(kind, templateOf(kind, 'contoh', '../../../scripts/schemas'));
  for (const finding of findings) expect(finding.message).toMatch(/^Isian "[a-z_]+" kosong/);
  const tops = new Set(findings.map((finding) => finding.path.split('.')[0]));
  expect([...tops].sort()).toEqual(fieldsToFill(kind).sort());
});

test('yes and no are offered as YAML writes them', () => {
  expect(templateOf(kindOf('infrastruktur'), 'contoh', '../../../scripts/schemas')).toContain(
    '# Pilihan: true, false.\n#tersambung:\n',
  );
});

test.each(jenisList)('a %s with its optional fields switched on still parses, level by level', (jenis) => {
  const kind = kindOf(jenis);
  let text = templateOf(kind, 'contoh', '../../../scripts/schemas');
  for (let level = 0; level < 4; level++) {
    for (const finding of faultsOf(kind, text))
      expect(finding.message).toMatch(
        /kosong|belum ada|tidak dikenal|tidak dapat ditulis bersama|harus|masih ada kekurangan lain/,
      );
    text = switchedOn(text);
  }
});

test('every field of the schema stands in the template', () => {
  const text = templateOf(kindOf('subdomain'), 'contoh', '../../../scripts/schemas');
  for (const key of ['jalur', 'pengelola', 'instansi', 'pihak_ketiga', 'badan_hukum', 'digunakan_sejak', 'sha256'])
    expect(text).toMatch(new RegExp(`^[ #-]*${key}:$`, 'm'));
});

test('the fields of a document are told once, and then referred to', () => {
  const text = templateOf(kindOf('aplikasi'), 'contoh', '../../../scripts/schemas');
  expect(text.match(/Sidik SHA-256/g)).toHaveLength(1);
  expect(text).toContain(`
#  # Bukti bahwa pemakaiannya legal.
#  # Isian di dalamnya sama dengan hak_cipta.bukti.
#  #bukti_legal:
`);
});

test('a checklist stands in the template only where a regulation names its items', () => {
  const fields = (list: string | undefined) =>
    templateOf(kindOf('aplikasi'), 'contoh', '../../../scripts/schemas', (name) =>
      name === list ? ['koreksi'] : [],
    ).match(/^#(?:fitur|sifat|kompleksitas):$/gm);
  expect(fields('fitur_aplikasi')).toEqual(['#fitur:']);
  expect(fields(undefined)).toBeNull();
});

test('a field says what it is, what may be chosen and which record it names', () => {
  const choicesOf = (list: string) => (list === 'instrumen' ? ['keputusan-bupati', 'nota-dinas'] : []);
  const text = templateOf(kindOf('keputusan'), 'sk-contoh', '../../../scripts/schemas', choicesOf);
  expect(text).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/scripts\/schemas\/keputusan\.schema\.json\n/,
  );
  expect(text).toContain(`
# Jenis instrumen menurut kosakata daerah, misalnya keputusan-bupati.
# Pilihan: keputusan-bupati, nota-dinas.
jenis:
`);
  expect(text).toContain(`
# Jabatan penanda tangan.
# Tulis id dari folder jabatan.
penandatangan:
`);
  expect(text).toContain('\nid: sk-contoh\n');
});

test('a kind that is written in Markdown gets its front matter and a body', () => {
  const schema = z.strictObject({ id: idSchema.meta({ description: 'Pengenal.' }), judul: line() });
  const kind: Kind = {
    ...kindOf('lembaga'),
    jenis: 'sop',
    judul: 'SOP',
    uraian: 'Prosedur.',
    format: 'md',
    schema,
    references: [],
    vocabulary: {},
  };
  const text = templateOf(kind, 'contoh', '../../../scripts/schemas');
  expect(read(text, 'md')).toMatchObject({
    value: { id: 'contoh', judul: null },
    body: expect.stringContaining('Tulis'),
  });
});

test('the steps of a blank procedure are read as they are shown', () => {
  const { value, faults } = recordOf('sop', read(templateOf(kindOf('sop'), 'contoh', '../schemas'), 'md'));
  expect(faults).toEqual([]);
  expect(value).toMatchObject({
    langkah: [
      { pelaku: 'Jabatan atau peran', waktu: '10 menit', keluaran: 'hasil langkah ini' },
      { pelaku: 'Jabatan atau peran', waktu: '1 hari kerja', bila_tidak: 1 },
    ],
  });
});
