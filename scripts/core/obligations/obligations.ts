import type { Finding } from '../finding.ts';
import { partyWord } from '../office/party-word.ts';
import type { Nature } from '../policy/article.ts';
import { durationSchema } from '../policy/duration.ts';
import type { Duty } from '../policy/duty.ts';
import type { DaerahPolicy } from '../policy/policies.ts';
import { type Entry, type Registry, refOf } from '../registry.ts';
import { endOf } from '../retired.ts';
import { oldRecordsOf } from './adaptation.ts';
import { evidenceIn } from './evidence.ts';
import { type Judged, judgeDuty } from './judge-duty.ts';
import { type DutyLaw, dutiesOn, type TermStretch } from './law.ts';
import type { Obligation } from './obligation.ts';
import { idsAt } from './selection.ts';
import { type Owed, owedUnder } from './subjects.ts';

/** What the duties of one regency are read from. */
export interface DutyWorld {
  readonly registry: Registry;
  readonly policy: DaerahPolicy;
  readonly at: string;
  /** What the check found, for duties to bring old records into line; without it those are not assessable. */
  readonly findings?: readonly Finding[];
}

const SHOWN = 3;
const binding: readonly Nature[] = ['wajib', 'larangan', 'penetapan', 'syarat'];
const unknown = (alasan: string): Judged => ({
  keadaan: 'belum-dapat-dinilai',
  alasan,
  sejak: null,
  tenggat: null,
  jangka: null,
  acts: [],
});

const isSample = (entry: Pick<Entry, 'record'> | undefined): boolean => entry?.record.asal === 'contoh';

/** In a register that only demonstrates, nothing is said of what a real agency did or left undone. */
const isSpared = ({ bearer, subject }: Owed, { profil }: Registry): boolean =>
  profil.keadaan === 'peragaan' && !isSample(bearer?.entry ?? subject);

/** Said of regencies that appoint a steward and of those where the owner is one without any act. */
const VACANT = 'Walidata data ini belum tercatat.';
const SPARED = 'Belum dinilai: register ini peragaan dan instansinya nyata.';

const obligation = (law: DutyLaw, owed: Partial<Owed>, judged: Judged, at: string): Obligation => {
  const { stated, entry } = law;
  const { hal, pelaku, kepada, dipicu, bukti, boleh } = entry.kewajiban;
  const instansi = owed.bearer?.entry.id ?? null;
  const rekaman = owed.subject ? refOf(owed.subject) : null;
  const { acts, ...state } = judged;
  const about = [owed.bearer?.name ?? '-', ...(rekaman ? [rekaman] : []), ...(owed.event ? [owed.event] : [])];
  return {
    id: [stated.id, law.name, ...about].join('/'),
    daerah: stated.daerah,
    provision: stated.id,
    penegakan: entry.id,
    hal: hal ?? stated.article.judul,
    sifat: stated.provision.sifat,
    mengikat: !boleh && binding.includes(stated.provision.sifat),
    bertahap: entry.kewajiban.bertahap === true,
    dasar: entry.dasar,
    pelaku,
    kepada: kepada ?? null,
    penerima:
      kepada === undefined ? null : (partyWord(kepada, stated.regulation.istilah) ?? kepada.replaceAll('-', ' ')),
    instansi,
    rekaman,
    ...state,
    dipicu: dipicu ?? null,
    bukti,
    dilaksanakan: acts
      .slice(-SHOWN)
      .reverse()
      .map((act) => ({ rekaman: refOf(act.entry), tanggal: act.tanggal })),
    berakhir: owed.end !== undefined && owed.end < at ? owed.end : null,
    contoh: isSample(owed.bearer?.entry) || isSample(owed.subject),
  };
};

const isBefore = (end: string | undefined, at: string): boolean => end !== undefined && end < at;

/** The terms of a duty about a record: those that its own keeper chose come before the regency's. */
const termsFor = ({ entry, terms, sejak }: DutyLaw, subject: Entry | undefined): readonly TermStretch[] => {
  const place = entry.kewajiban.dihitung?.atas?.siklus;
  const [own] = place && subject ? idsAt(subject.record, place) : [];
  return own === undefined || !durationSchema.safeParse(own).success
    ? terms
    : [{ sejak, term: { nilai: own, dasar: 'rekaman', setelan: null } }];
};

const wayOf = ({ dihitung, setiap, dipicu }: Duty): 'berkala' | 'dipicu' | 'tetap' => {
  if (dipicu !== undefined) return 'dipicu';
  return setiap !== undefined || dihitung?.atas?.siklus !== undefined ? 'berkala' : 'tetap';
};

const NO_CYCLE = 'Siklusnya belum tercatat pada rekaman ini.';
const NO_TERM = 'Jangka waktunya belum dipilih.';

const judgedUnder = (law: DutyLaw, { registry, at }: DutyWorld): Obligation[] => {
  const duty = law.entry.kewajiban;
  const find = evidenceIn(registry, duty.dihitung?.bukti ?? []);
  return owedUnder(law, registry, at).flatMap((owed) => {
    const { bearer, subject, mulai, end } = owed;
    const isPast = isBefore(end, at);
    if (!bearer || isSpared(owed, registry))
      return isPast ? [] : [obligation(law, owed, unknown(bearer ? SPARED : VACANT), at)];
    const judged = judgeDuty(
      {
        cara: wayOf(duty),
        mulai,
        sejakBukti: duty.dihitung?.sejak_bukti === true,
        terms: termsFor(law, subject),
        acts: find({ instansi: bearer.entry.id, subject }),
        tanpaJangka: duty.setiap === undefined ? NO_CYCLE : NO_TERM,
        end,
      },
      at,
    );
    // What ended in time asks for nothing any more.
    const isOver = isPast && judged.keadaan !== 'terlambat';
    return isOver ? [] : [obligation(law, owed, judged, at)];
  });
};

/** Agencies whose records from before the law are all in line with it, and those whose are not. */
const adapted = (law: DutyLaw, { registry, findings, at }: DutyWorld): Obligation[] => {
  if (!findings) return [obligation(law, {}, unknown('Temuan pemeriksaan tidak disertakan.'), at)];
  const old = oldRecordsOf(registry, law.sejak, findings);
  return [...old]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, { open }]) => {
      const [entry] = registry.lookup('by-id', `instansi/${id}`);
      if (!entry) return [];
      const owed: Owed = { bearer: { entry: entry as Entry<'instansi'>, name: id }, mulai: law.sejak, end: law.sampai };
      // It has no last day, so that nothing of it is left when the law or the agency is gone.
      if ([law.sampai, endOf(entry.record)].some((end) => isBefore(end, at))) return [];
      const state = {
        ...unknown(''),
        alasan: null,
        sejak: law.sejak,
        keadaan: open > 0 ? 'jatuh-tempo' : 'dipenuhi',
      } as const;
      return [obligation(law, owed, isSpared(owed, registry) ? unknown(SPARED) : state, at)];
    });
};

const NOT_READ = 'Register belum mencatat hal yang menunjukkan pemenuhannya.';

/** Every duty of a regency on a day: of each agency that it binds, or of each record that it is about. */
export const obligationsOf = (world: DutyWorld): readonly Obligation[] =>
  dutiesOn(world.policy, world.at).flatMap((law) => {
    const { dihitung } = law.entry.kewajiban;
    if (dihitung?.penyesuaian) return adapted(law, world);
    if (dihitung) return judgedUnder(law, world);
    return isBefore(law.sampai, world.at) ? [] : [obligation(law, {}, unknown(NOT_READ), world.at)];
  });
