import { z } from 'zod';
import { accountsOf } from '../../../scripts/core/audit/signing-roster.ts';
import type { Jabatan } from '../../../scripts/core/records/jabatan.ts';
import type { Keputusan } from '../../../scripts/core/records/keputusan.ts';
import { type CheckContext, defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

type Office = Pick<Jabatan, 'id' | 'peran' | 'forge'>;
type Context = CheckContext<
  'keputusan' | 'jabatan',
  'id' | 'tanda_tangan' | 'penandatangan' | 'peran' | 'forge' | 'kunci',
  'by-id' | 'keputusan-by-data-pembuatan' | 'jabatan-by-kunci',
  Record<string, never>
>;
type OfficeContext = Omit<Context, 'subject' | 'base'> & {
  readonly subject: Office & Pick<Jabatan, 'kunci'>;
  readonly base: (Office & Pick<Jabatan, 'kunci'>) | undefined;
};

type Sameness = 'sama' | 'berbeda' | 'belum-jelas';

/** Whether two offices are one person's, as their accounts tell; the gate is nobody. */
const sameness = (a: Office, b: Office): Sameness => {
  const [one, other] = [accountsOf(a as Jabatan), accountsOf(b as Jabatan)];
  if (a.id === b.id || one.some((account) => other.includes(account))) return 'sama';
  const isMachine = a.peran === 'gerbang' || b.peran === 'gerbang';
  return isMachine || (one.length > 0 && other.length > 0) ? 'berbeda' : 'belum-jelas';
};

interface User {
  readonly ref: string;
  readonly sameness: Sameness;
}

const named = 5;
const listed = (refs: readonly string[]): string =>
  refs.length <= named
    ? refs.join(', ')
    : `${refs.slice(0, named).join(', ')}, dan ${refs.length - named} rekaman lain`;

/** One fault for a key, about those who surely are others; failing these, about those of whom it cannot be told. */
const shared = (users: readonly User[], path: string, opening: string, discriminator = ''): Fault[] => {
  const others = users.filter((user) => user.sameness === 'berbeda');
  const isSure = others.length > 0;
  const foreign = isSure ? others : users.filter((user) => user.sameness === 'belum-jelas');
  if (foreign.length === 0) return [];
  const refs = [...new Set(foreign.map(({ ref }) => ref))];
  return [
    {
      path,
      discriminator,
      message: isSure
        ? `${opening} ${listed(refs)}, milik orang lain.`
        : `${opening} ${listed(refs)}, dan belum terlihat apakah pemegangnya orang yang sama.`,
      help: isSure
        ? 'Setiap penanda tangan memakai kuncinya sendiri. Bila satu orang memegang semuanya, catat nomor akunnya pada setiap jabatan itu.'
        : 'Catat nomor akun pemegangnya pada setiap jabatan itu; bila orangnya berbeda, setiap orang memakai kuncinya sendiri.',
      related: refs,
      review: !isSure,
    },
  ];
};

interface Left {
  /** Keys of whoever held the office before, where it is another's now or nobody's. */
  readonly keys: readonly string[];
  readonly isVacant: boolean;
}

/** A machine has no account that could change. */
const leftBehind = ({ subject, base }: OfficeContext): Left => {
  const { kunci = [], ...before } = base ?? subject;
  const [now, then] = [accountsOf(subject as Jabatan), accountsOf(before as Jabatan)];
  const isOther = then.length > 0 && !now.some((account) => then.includes(account)) && subject.peran !== 'gerbang';
  return { keys: isOther ? kunci : [], isVacant: now.length === 0 };
};

const officeFaults = (keys: readonly string[], context: OfficeContext): Fault[] => {
  const { subject, registry } = context;
  const { keys: before, isVacant } = leftBehind(context);
  return keys.flatMap((key, at) => {
    const path = `kunci.${at}`;
    if (before.includes(key))
      return [
        {
          path,
          discriminator: 'pengganti',
          message: `Pemegang jabatan ini ${isVacant ? 'tidak tercatat lagi' : 'berganti'}, sedangkan kuncinya masih kunci pemegang sebelumnya.`,
          help: 'Hapus kunci lama; pemegang yang baru mencatat kunci publiknya sendiri.',
          // An empty chair signs nothing; whoever sits down next would be given the key of another.
          ...(isVacant ? { review: true } : {}),
        },
      ];
    const users = registry
      .find('jabatan-by-kunci', key)
      .map(({ ref, record }): User => ({ ref, sameness: sameness(subject, record) }));
    return shared(users, path, 'Kunci ini juga tercatat pada');
  });
};

const signerOf = ({ tanda_tangan, penandatangan }: Pick<Keputusan, 'tanda_tangan' | 'penandatangan'>): string =>
  tanda_tangan?.oleh ?? penandatangan;

const instrumentFaults = (
  subject: Pick<Keputusan, 'tanda_tangan' | 'penandatangan'>,
  key: string,
  { registry }: Context,
): Fault[] => {
  const path = 'tanda_tangan.data_pembuatan';
  const signer = signerOf(subject);
  const office = registry.get('jabatan', signer);
  const compare = (id: string, other: Office | undefined): Sameness =>
    id === signer ? 'sama' : office && other ? sameness(office, other) : 'belum-jelas';
  const instruments = registry.find('keputusan-by-data-pembuatan', key).map(
    ({ ref, record }): User => ({
      ref,
      sameness: compare(signerOf(record), registry.get('jabatan', signerOf(record))),
    }),
  );
  const offices = registry
    .find('jabatan-by-kunci', key)
    .map(({ ref, record }): User => ({ ref, sameness: compare(record.id, record) }));
  const recorded = `Naskah ini ditandatangani ${office?.nama ?? signer}, sedangkan sertifikatnya tercatat pada`;
  return [
    ...shared(instruments, path, 'Data pembuatan ini juga dipakai di bawah'),
    ...shared(offices, path, recorded, 'jabatan'),
  ];
};

/** A key or certificate leads to one person: not to two, not to whoever holds an office next. */
export const tandaTanganKunciUnik = defineRule({
  id: 'tanda-tangan/kunci-unik',
  title: 'Satu kunci atau sertifikat merujuk ke satu penanda tangan',
  subjects: ['keputusan', 'jabatan'],
  fields: ['tanda_tangan', 'penandatangan', 'peran', 'forge', 'kunci'],
  indexes: ['by-id', 'keputusan-by-data-pembuatan', 'jabatan-by-kunci'],
  comparesBase: true,
  parameters: z.strictObject({}),
  check: (context) => {
    const { subject } = context;
    if ('penandatangan' in subject) {
      const key = subject.tanda_tangan?.data_pembuatan;
      if (key === undefined) return notApplicable('Instrumen ini tidak mencatat kunci atau sertifikat.');
      return verdictOf(instrumentFaults(subject, key, context));
    }
    const { kunci = [] } = subject;
    if (kunci.length === 0) return notApplicable('Jabatan ini tidak mencatat kunci atau sertifikat.');
    return verdictOf(officeFaults(kunci, context as unknown as OfficeContext));
  },
});
