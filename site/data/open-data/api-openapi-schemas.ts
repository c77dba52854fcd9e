/** A part of an OpenAPI description. */
export interface Part {
  readonly [property: string]: unknown;
}

export const ref = (name: string): Part => ({ $ref: `#/components/schemas/${name}` });
export const list = (name: string): Part => ({ type: 'array', items: ref(name) });

export const envelopeWith = (member: string, schema: Part, more: Part = {}): Part => ({
  type: 'object',
  properties: {
    version: { const: 1, description: 'Versi bentuk berkas ini.' },
    at: { type: 'string', format: 'date', description: 'Hari keadaan register yang dimuat.' },
    daerah: { type: 'string' },
    keadaan: { enum: ['peragaan', 'resmi'], description: 'peragaan: tanpa akibat hukum.' },
    lisensi: list('Lisensi'),
    ...more,
    [member]: schema,
  },
  required: ['version', 'at', 'daerah', 'keadaan', 'lisensi', member],
});

export const texts = (...names: readonly string[]): Part =>
  Object.fromEntries(names.map((name) => [name, { type: 'string' }]));

/** What some files say besides: why they are empty or not whole. */
export const note: Part = { catatan: { type: 'string', description: 'Yang perlu diketahui tentang isi berkas ini.' } };
export const leftOut: Part = {
  tidak_dimuat: { type: 'integer', description: 'Banyaknya yang tidak dimuat, sebagaimana diterangkan catatan.' },
};

/** The shapes that several files share; of `isi` each kind has a schema of its own. */
export const schemas: Part = {
  Lisensi: { type: 'object', properties: texts('nama', 'alamat', 'untuk'), required: ['nama', 'alamat', 'untuk'] },
  Rekaman: {
    type: 'object',
    description: 'Satu rekaman; bentuk isi setiap jenis ada di skema/{jenis}.schema.json.',
    properties: {
      ...texts('id', 'daerah', 'jenis', 'keadaan', 'alamat'),
      asal: { enum: ['resmi', 'publik', 'contoh'], description: 'contoh: rekaan untuk peragaan.' },
      isi: { type: 'object' },
      sumber: { type: 'array', items: { type: 'object' } },
      ditahan: { type: 'array', items: { type: 'string' }, description: 'Letak isian yang ditahan.' },
    },
    required: ['id', 'daerah', 'jenis', 'asal', 'alamat', 'isi'],
  },
  Ketentuan: {
    type: 'object',
    properties: {
      ...texts('id', 'peraturan', 'ayat', 'kutipan', 'sifat', 'sejak', 'ringkasan', 'alamat'),
      mengikat: { type: 'array', items: { type: 'string' } },
      penegakan: { type: 'array', items: { type: 'object' } },
      hasil: { type: 'object', description: 'Jumlah rekaman menurut asal dan hasil, tanpa pilihan setempat.' },
      hasil_pilihan_setempat: {
        type: 'object',
        description: 'Jumlah yang sama menurut pilihan setempat, di tempat peraturan diam; bukan hasil peraturan.',
      },
    },
    required: ['id', 'peraturan', 'ayat', 'ringkasan', 'penegakan', 'hasil'],
  },
  Temuan: {
    type: 'object',
    properties: {
      ...texts('key', 'rule', 'record', 'asal', 'file', 'path', 'message', 'help', 'alamat'),
      outcome: { enum: ['gagal', 'perlu-telaah'] },
      level: { enum: ['galat', 'perlu-telaah', 'peringatan', 'celah'] },
      basis: { enum: ['teks', 'tafsir', 'setelan', 'skema'] },
      line: { type: 'integer' },
      provisions: { type: 'array', items: { type: 'string' } },
    },
    required: ['key', 'rule', 'outcome', 'level', 'record', 'message', 'provisions'],
  },
  Perubahan: {
    type: 'object',
    description: 'Satu perubahan satu rekaman menurut Git.',
    properties: {
      ...texts('daerah', 'jenis', 'id', 'commit', 'waktu', 'dari', 'putusan'),
      asal: { enum: ['resmi', 'publik', 'contoh'], description: 'Asal rekamannya.' },
      peristiwa: { enum: ['baru', 'berubah', 'pindah', 'dihapus'] },
      fields: { type: 'array', items: { type: 'object' }, description: 'Isian yang berubah; sebelum dan sesudah.' },
      tertutup: { type: 'integer', description: 'Banyaknya isian tertutup yang ikut berubah.' },
    },
    required: ['daerah', 'jenis', 'id', 'peristiwa', 'commit', 'waktu', 'fields', 'tertutup'],
  },
  Permohonan: {
    type: 'object',
    properties: {
      ...texts('id', 'sejak', 'verdict', 'alamat'),
      perkara: { type: 'array', items: { type: 'string' } },
      giliran: { type: 'array', items: { type: 'string' } },
      requirements: { type: 'array', items: { type: 'object' } },
    },
    required: ['id', 'perkara', 'verdict', 'requirements', 'giliran', 'alamat'],
  },
  Kewajiban: {
    type: 'object',
    description: 'Satu kewajiban pada hari berkasnya; bentuk lengkapnya ada di skema/kewajiban.schema.json.',
    properties: {
      ...texts(
        'id',
        'daerah',
        'ketentuan',
        'kutipan',
        'hal',
        'sifat',
        'dasar',
        'pelaku',
        'kepada',
        'instansi',
        'rekaman',
      ),
      ...texts('alasan', 'sejak', 'tenggat', 'dipicu', 'bukti', 'berakhir', 'alamat'),
      keadaan: { enum: ['terlambat', 'jatuh-tempo', 'dipenuhi', 'belum-dapat-dinilai'] },
      mengikat: { type: 'boolean', description: 'false: pengingat, bukan kewajiban.' },
      contoh: { type: 'boolean', description: 'true: diturunkan dari rekaan untuk peragaan.' },
      jangka: { type: 'object', properties: texts('nilai', 'dasar', 'setelan') },
      dilaksanakan: { type: 'array', items: { type: 'object', properties: texts('rekaman', 'tanggal') } },
    },
    required: ['id', 'daerah', 'ketentuan', 'hal', 'keadaan', 'mengikat', 'dasar', 'bukti', 'contoh', 'alamat'],
  },
  Istilah: {
    type: 'object',
    description: 'Satu istilah; daerah memuat artinya menurut peraturan masing-masing, kosong bagi istilah register.',
    properties: {
      ...texts('id', 'istilah', 'arti', 'beda', 'alamat'),
      sebutan_lain: { type: 'array', items: { type: 'string' } },
      lihat: { type: 'array', items: { type: 'string' }, description: 'Pengenal istilah lain.' },
      isian: { type: 'array', items: { type: 'string' }, description: 'Isian rekaman yang dijelaskannya.' },
      daerah: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            ...texts('daerah', 'sebut', 'arti', 'catatan'),
            keadaan: { enum: ['didefinisikan', 'tanpa-arti', 'tidak-dikenal'] },
            ketentuan: { type: 'array', items: { type: 'object', properties: texts('id', 'kutipan', 'alamat') } },
          },
          required: ['daerah', 'keadaan', 'ketentuan'],
        },
      },
    },
    required: ['id', 'istilah', 'arti', 'daerah', 'alamat'],
  },
  Daerah: {
    type: 'object',
    properties: { ...texts('id', 'nama', 'kode', 'provinsi', 'keadaan', 'alamat', 'paket'), jenis: list('Register') },
    required: ['id', 'nama', 'keadaan', 'alamat', 'paket', 'jenis'],
  },
  Register: {
    type: 'object',
    description: 'Register satu jenis: banyaknya rekaman dan alamat berkasnya.',
    properties: {
      ...texts('jenis', 'judul', 'uraian', 'csv', 'json', 'jsonl', 'riwayat', 'skema'),
      jumlah: { type: 'integer' },
      contoh: { type: 'integer', description: 'Berapa di antaranya rekaan.' },
    },
    required: ['jenis', 'judul', 'jumlah', 'contoh', 'csv', 'json', 'jsonl', 'riwayat', 'skema'],
  },
};
