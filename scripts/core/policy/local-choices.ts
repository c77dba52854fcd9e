import type { Enforcement } from './enforcement.ts';
import { shapeOf } from './enforcement.ts';
import { type DaerahPolicy, provisionsOf, type StatedProvision, versionOn } from './policies.ts';
import { type Stretch, stretchesOf } from './setting-in-time.ts';
import { settingsNamedIn } from './setting-reference.ts';
import type { Setting } from './settings.ts';
import type { SharedPolicy } from './shared.ts';

/** An entry of a provision in force. */
export interface EntryRef {
  readonly ketentuan: string;
  readonly penegakan: string;
}

/** A value of a setting with the days on which it holds, who set it and why. */
export interface ChosenValue extends Stretch {
  readonly ditetapkan_oleh: string;
  readonly alasan: string;
}

/** A setting as it stands on a day. */
export interface SettingOnDay {
  readonly daerah: string;
  readonly id: string;
  readonly setting: Setting;
  /** Undefined where nothing was chosen for that day. */
  readonly kini: ChosenValue | undefined;
  /** In order of time. */
  readonly terdahulu: readonly ChosenValue[];
  readonly mendatang: readonly ChosenValue[];
  /** What it fills, in the order of the file; undefined where the provision is not in force. */
  readonly mengisi: readonly { readonly ketentuan: string; readonly ringkasan: string | undefined }[];
  readonly dipakai: readonly EntryRef[];
}

/** The settings that an entry takes its figures or parameters from. */
export const settingsUsedBy = (entry: Enforcement): readonly string[] => {
  if ('aturan' in entry) return settingsNamedIn(entry.parameter).map(({ id }) => id);
  if (!('kewajiban' in entry)) return [];
  const { setiap, tenggat } = entry.kewajiban;
  return [setiap, tenggat].flatMap((figure) => (typeof figure === 'object' ? [figure.setelan] : []));
};

const valuesOf = (setting: Setting): ChosenValue[] => {
  const acts = [...(setting.sebelumnya ?? []), setting];
  return stretchesOf(setting).flatMap((stretch) => {
    const act = acts.find(({ sejak }) => sejak === stretch.sejak);
    return act ? [{ ...stretch, ditetapkan_oleh: act.ditetapkan_oleh, alasan: act.alasan }] : [];
  });
};

const inForce = (policy: DaerahPolicy, at: string): { stated: StatedProvision; entries: readonly Enforcement[] }[] =>
  provisionsOf(policy).map((stated) => ({ stated, entries: versionOn(stated.provision.versi, at)?.penegakan ?? [] }));

/** All settings of a regency as they stand on a day, with what they fill and what uses them. */
export const settingsOn = (policy: DaerahPolicy, at: string): SettingOnDay[] => {
  const law = inForce(policy, at);
  const summaries = new Map(
    provisionsOf(policy).map(({ id, provision }) => [id, versionOn(provision.versi, at)?.ringkasan]),
  );
  return Object.entries(policy.settings).map(([id, setting]) => {
    const values = valuesOf(setting);
    return {
      daerah: policy.daerah,
      id,
      setting,
      kini: values.find(({ sejak, sampai }) => sejak <= at && (sampai === undefined || at <= sampai)),
      terdahulu: values.filter(({ sampai }) => sampai !== undefined && sampai < at),
      mendatang: values.filter(({ sejak }) => sejak > at),
      mengisi: setting.mengisi.map((ketentuan) => ({ ketentuan, ringkasan: summaries.get(ketentuan) })),
      dipakai: law.flatMap(({ stated, entries }) =>
        entries
          .filter((entry) => settingsUsedBy(entry).includes(id))
          .map((entry) => ({ ketentuan: stated.id, penegakan: entry.id })),
      ),
    };
  });
};

/** What the regency or the house decided by itself: no wording of a regulation. */
export interface LocalChoice {
  /** Null for what holds in every regency. */
  readonly daerah: string | null;
  /** Null where it fills no provision. */
  readonly ketentuan: string | null;
  readonly id: string;
  /** How it is kept; of the house: pemutus, darurat, uji. */
  readonly jenis: string;
  /** Why, where it is written. */
  readonly alasan: string | null;
}

/** Entries in force that rest on a local choice, in the order of the texts. */
export const choicesOn = (policy: DaerahPolicy, at: string): LocalChoice[] =>
  inForce(policy, at).flatMap(({ stated, entries }) =>
    entries
      // That a draft waits for its reader is nobody's choice.
      .filter(({ dasar }) => dasar === 'setelan' && stated.article.belum_dibaca === undefined)
      .map((entry) => ({
        daerah: policy.daerah,
        ketentuan: stated.id,
        id: entry.id,
        jenis: (shapeOf(entry) ?? '').replace('_', '-'),
        alasan: entry.catatan ?? null,
      })),
  );

/** What the house chose for all regencies: who decides where no text says it, the way out, the tests. */
export const houseChoices = ({ pemutus, darurat, uji }: SharedPolicy): LocalChoice[] => {
  const of = (jenis: string, id: string, alasan: string) => ({ daerah: null, ketentuan: null, id, jenis, alasan });
  return [
    ...pemutus.map(({ id, alasan }) => of('pemutus', id, alasan)),
    ...(darurat ? [of('darurat', 'darurat', darurat.alasan)] : []),
    ...(uji ? [of('uji', 'uji', uji.alasan)] : []),
  ];
};
