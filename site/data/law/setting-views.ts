import type { Enforcement } from '../../../scripts/core/policy/enforcement.ts';
import {
  type ChosenValue,
  type EntryRef,
  type SettingOnDay,
  settingsOn,
  settingsUsedBy,
} from '../../../scripts/core/policy/local-choices.ts';
import { versionOn } from '../../../scripts/core/policy/policies.ts';
import { settingWords } from '../../../scripts/core/policy/setting-words.ts';
import { at } from '../config.ts';
import { choicesHref, type Link } from '../links.ts';
import { provisionOf, type Regency } from '../portal.ts';
import { provisionLink } from '../records/findings.ts';
import { capital, dateWords, periodWords } from '../words.ts';
import { spokenOf } from './enforcement-words.ts';

/** One value of a setting over its span of days. */
export interface ValueOfTime {
  readonly value: string;
  readonly period: string;
  readonly by: string;
  readonly reason: string;
}

export interface SettingView {
  readonly anchor: string;
  readonly title: string;
  readonly value: string;
  /** What it fills, with what that provision says. */
  readonly fills: readonly { readonly provision: Link; readonly summary: string | undefined }[];
  readonly provisions: readonly Link[];
  readonly reason: string;
  readonly by: string;
  readonly since: string;
  /** The latest first. */
  readonly earlier: readonly ValueOfTime[];
  readonly later: readonly ValueOfTime[];
  readonly uses: readonly { readonly provision: Link; readonly what: string }[];
}

const settingAnchor = (id: string): string => `setelan-${id}`;

/** What an entry does, in a few words: the rule that it binds, what is owed, who decides. */
export const entryWords = (regency: Regency, ketentuan: string, entry: Enforcement): string => {
  if ('aturan' in entry) {
    const binding = regency.bindings.find((one) => one.provision === ketentuan && one.id === entry.id);
    return binding?.rule.title ?? entry.aturan;
  }
  if ('kewajiban' in entry) return entry.kewajiban.hal ?? entry.kewajiban.bukti;
  if ('publikasi' in entry) return entry.publikasi.halaman;
  const { heading, text } = spokenOf(regency, entry);
  return (text ?? heading).replace(/\.$/, '');
};

/** An entry of a provision in force. */
export const entryAt = ({ ketentuan, penegakan }: EntryRef): Enforcement | undefined => {
  const stated = provisionOf(ketentuan);
  return stated && versionOn(stated.provision.versi, at)?.penegakan.find(({ id }) => id === penegakan);
};

const valueOfTime = ({ setting }: SettingOnDay, { nilai, sejak, sampai, ditetapkan_oleh, alasan }: ChosenValue) => ({
  value: dateWords(settingWords(nilai, setting)),
  period: capital(periodWords({ sejak, sampai })),
  by: ditetapkan_oleh,
  reason: alasan,
});

const settingView = (regency: Regency, one: SettingOnDay): SettingView => {
  const { id, setting, kini, terdahulu, mendatang, mengisi, dipakai } = one;
  return {
    anchor: settingAnchor(id),
    title: setting.judul,
    value: kini ? dateWords(settingWords(kini.nilai, setting)) : 'Belum ada nilai yang berlaku',
    fills: mengisi.map(({ ketentuan, ringkasan }) => ({ provision: provisionLink(ketentuan), summary: ringkasan })),
    provisions: setting.mengisi.map(provisionLink),
    reason: kini?.alasan ?? setting.alasan,
    by: kini?.ditetapkan_oleh ?? setting.ditetapkan_oleh,
    since: dateWords(kini?.sejak ?? setting.sejak),
    earlier: terdahulu.map((value) => valueOfTime(one, value)).toReversed(),
    later: mendatang.map((value) => valueOfTime(one, value)),
    uses: dipakai.flatMap((ref) => {
      const entry = entryAt(ref);
      return entry
        ? [{ provision: provisionLink(ref.ketentuan), what: entryWords(regency, ref.ketentuan, entry) }]
        : [];
    }),
  };
};

/** All settings of a regency as they stand on the day of the portal. */
export const settingViews = (regency: Regency): SettingView[] =>
  (regency.policy ? settingsOn(regency.policy, at) : []).map((one) => settingView(regency, one));

/** The settings that an entry takes its figures from, where they stand. */
export const settingLinks = ({ id, policy }: Regency, entry: Enforcement): Link[] =>
  settingsUsedBy(entry).flatMap((setting) => {
    const title = Object.hasOwn(policy?.settings ?? {}, setting) ? policy?.settings[setting]?.judul : undefined;
    return title === undefined ? [] : [{ text: title, href: `${choicesHref(id)}#${settingAnchor(setting)}` }];
  });
