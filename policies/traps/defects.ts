/** A place where the print is damaged, refers wrongly or slips, and where a reader is told of it. */
type Defect = {
  readonly daerah: 'kubu-raya' | 'banjar';
  readonly id: string;
  readonly what: string;
} & (
  | { readonly provision: string; readonly restored: boolean; readonly note: RegExp }
  /** Told in the body of an article's page. */
  | { readonly pasal: number; readonly page: RegExp }
  /** Told with the regulation itself. */
  | { readonly regulation: RegExp }
  /** Told nowhere, because nothing hangs on it. */
  | { readonly untold: string }
);

const kubuRaya: readonly Defect[] = (
  [
    { id: 'X1', what: 'officers of the institution', provision: '10.7', restored: true, note: /ayat \(3\)/ },
    { id: 'X2', what: 'a duty in a list of assets', provision: '11.d', restored: true, note: /kewajiban tersendiri/ },
    { id: 'X3', what: 'source as a key to a database', provision: '1.34', restored: true, note: /kode program/ },
    { id: 'X4', what: 'an undefined word for a unit', provision: '15.7.d', restored: true, note: /dibaca SKPD/ },
    { id: 'X5', what: 'nobody is named', provision: '15.11', restored: true, note: /dibaca Dinas/ },
    { id: 'X6', what: 'a number without brackets', provision: '10.3', restored: false, note: /tanda kurung/ },
    { id: 'X7', what: 'addresses', provision: '1.31', restored: true, note: /pengalamatan.*keliru secara teknis/s },
    { id: 'X8', what: 'a heading in the wrong order', untold: 'headings of parts are no provision and are not shown' },
    { id: 'X9', what: 'stray lines', pasal: 1, page: /Mengingat.*satu huruf/s },
    { id: 'X10', what: 'a missing word', provision: '1.15', restored: true, note: /daftar contoh yang terbuka/ },
  ] as const
).map((row) => ({ daerah: 'kubu-raya', ...row }));

const banjar: readonly Defect[] = (
  [
    { id: 'X1', what: 'refers to itself', provision: '12.3', restored: true, note: /Dibaca ayat \(2\)/ },
    { id: 'X2', what: 'refers to copyright', provision: '12.4', restored: true, note: /Dibaca ayat \(2\)/ },
    { id: 'X3', what: 'refers to one class', provision: '11.5', restored: true, note: /hanya pembacaan/ },
    { id: 'X4', what: 'refers to those with the status', provision: '7.5', restored: true, note: /bukan bunyi naskah/ },
    { id: 'X5', what: 'a misprint', provision: '11.2.a', restored: true, note: /"Kompleksitas"/ },
    { id: 'X5', what: 'the same misprint', provision: '11.4.a', restored: true, note: /"Kompleksitas"/ },
    { id: 'X6', what: 'no bearer', provision: '6.2.d', restored: true, note: /Dibaca Dinas/ },
    { id: 'X7', what: 'no addressee', provision: '15.2', restored: true, note: /Dibaca Dinas/ },
    { id: 'X8', what: 'two spellings', provision: '2.1.b', restored: false, note: /efektifitas/ },
    { id: 'X9', what: 'two spellings of a repository', pasal: 1, page: /Repositori.*Repository/ },
    { id: 'X10', what: 'levels announced, one listed', provision: '11.3', restored: false, note: /satu golongan/ },
    { id: 'X11', what: 'whose ministry', pasal: 1, page: /Menteri Dalam Negeri.*Komunikasi/ },
    { id: 'X12', what: 'defined and never used', provision: '1.22', restored: false, note: /tidak muncul lagi/ },
    { id: 'X13', what: 'the number of the gazette', regulation: /86.*85/ },
  ] as const
).map((row) => ({ daerah: 'banjar', ...row }));

/** All known defects of two regulations. */
export const defects: readonly Defect[] = [...kubuRaya, ...banjar];
