import type { Decision, Requirement } from './decision.ts';
import type { Facts } from './facts.ts';
import { putusanId, type UnsealedPutusan } from './putusan-chain.ts';
import { originIn } from './putusan-place.ts';

/** What a decision becomes a putusan with. */
export interface PutusanParts {
  readonly facts: Facts;
  readonly decision: Decision;
  /** Counts over the whole repository, from 1 at the genesis. */
  readonly number: number;
  /** Digest of the putusan before it. */
  readonly previous: string;
  /** Regency whose register holds it. */
  readonly daerah: string;
  /** Version of the program that judged. */
  readonly version: string;
}

const plain = /^[\p{L}\p{N}\p{P}\p{S}](?:[\p{L}\p{N}\p{P}\p{S} ]*[\p{L}\p{N}\p{P}\p{S}])?$/u;

/** Names of files are hostile: what a line of a record may not hold is written as JSON writes it, and cut to its length. */
const shown = (text: string, longest: number): string =>
  plain.test(text)
    ? text.slice(0, longest).trim()
    : JSON.stringify(text)
        .replace(/[^ -~]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`)
        .slice(0, longest)
        .trim();

/** What a request is about: records as `jenis/id`, everything else by its path. */
export const subjectsOf = ({ changes, records }: Facts): string[] => {
  const known = new Map(records.map(({ path, jenis, id }) => [path, jenis === 'daerah' ? path : `${jenis}/${id}`]));
  return [...new Set(changes.map(({ path }) => shown(known.get(path) ?? path, 1000)))].sort();
};

const requirementOf = ({ id, state, provisions, votes, instrument, scope }: Requirement) => ({
  id: shown(id, 400),
  keadaan: state,
  ketentuan: [...provisions],
  ...(votes.length > 0 ? { suara: votes.map(({ who, kind, at }) => ({ jabatan: who, cara: kind, waktu: at })) } : {}),
  ...(instrument === null || state === 'belum' ? {} : { instrumen: instrument }),
  ...(scope === null ? {} : { lingkup: scope }),
});

/** What an officer weighed: readings that the change touches, settled with the requirement that asked for it. */
const settledOf = ({ findings }: Facts, { requirements }: Decision) =>
  findings
    .filter(({ level, daerah, record }) => {
      const asked = requirements.find(({ id }) => id === `${daerah}/${record}/telaah`);
      return level === 'perlu-telaah' && asked?.state === 'terpenuhi';
    })
    .map(({ key, message }) => ({ kunci: shown(key, 2000), uraian: message }));

/** The order under which a putusan passed requirements over, its last day, and what still has to be decided. */
const emergencyOf = ({ regencies }: Facts, { requirements }: Decision) => {
  const order = requirements.find(({ kind, state }) => kind === 'darurat' && state === 'terpenuhi');
  const instruments = regencies.find(({ daerah }) => daerah === order?.daerah)?.instruments ?? [];
  const sampai = instruments.find(({ id }) => id === order?.instrument)?.berlaku?.sampai;
  if (!order?.instrument || sampai === undefined) return undefined;
  const passed = requirements.filter(({ state }) => state === 'dilampaui').map(({ id }) => shown(id, 400));
  const rest = passed.length > 3 ? `, dan ${passed.length - 3} syarat lain` : '';
  const follow = `Diputus lagi menurut jalur biasa paling lambat ${sampai}: ${passed.slice(0, 3).join(', ')}${rest}.`;
  return { instrumen: order.instrument, sampai, tindak_lanjut: follow.slice(0, 400) };
};

/**
 * The putusan of a decision, without its seal. Pure: an auditor makes it again from the same facts and compares. Throws
 * where there is nothing to record, since a request that is neither met nor refused is not decided.
 */
export const putusanOf = ({ facts, decision, number, previous, daerah, version }: PutusanParts): UnsealedPutusan => {
  const { refusal } = decision;
  if (decision.verdict !== 'lulus' && refusal === null) throw new Error('no putusan without a verdict');
  const { forge, commits, law } = facts;
  const settled = settledOf(facts, decision);
  const emergency = emergencyOf(facts, decision);
  return {
    id: putusanId(number),
    nomor: number,
    jenis: refusal ? 'ditolak' : 'disetujui',
    waktu: forge.now,
    permohonan: {
      ...(forge.request.number === null ? {} : { nomor: forge.request.number }),
      kepala: commits.head,
      dasar: commits.base,
      ...(commits.tree === null ? {} : { pohon: commits.tree }),
    },
    perkara: subjectsOf(facts),
    syarat: decision.requirements.map(requirementOf),
    ...(refusal
      ? {
          penolakan: {
            oleh: [...new Set(refusal.by.map(({ who }) => who))].sort(),
            ketentuan: refusal.ground,
            alasan: refusal.reason,
          },
        }
      : {}),
    ...(settled.length > 0 ? { telaah: settled } : {}),
    ...(emergency ? { darurat: emergency } : {}),
    fakta_forge: forge,
    landasan: {
      ...(law.policies === null ? {} : { kebijakan: law.policies }),
      ...(law.registry === null ? {} : { register: law.registry }),
      sidik_fakta: decision.facts,
      versi: version,
    },
    sebelumnya: previous,
    asal: originIn(facts, daerah),
  };
};
