import type { Finding } from '../finding.ts';
import { isJenis, kindOf } from '../records/kinds.ts';
import { type Registry, registryOf } from '../registry.ts';
import { isPublishable, publicEntry, publicProfile } from './public-record.ts';
import { publicText } from './public-text.ts';

/** A register as pages may hold it: whatever they show of a record has passed the allow-list of its kind. */
export const publicRegistry = ({ daerah, profil, entries, broken }: Registry): Registry =>
  registryOf(daerah, publicProfile(profil), entries.filter(isPublishable).map(publicEntry), broken);

const orNull = (text: string | null): string | null => (text === null ? null : publicText(text));

/** What stands in a sentence in place of the value of a closed field. */
export const closedText = '[isian tertutup]';

const isAboutClosed = ({ record, path }: Finding): boolean => {
  const [[jenis = ''], [field = '']] = [record.split('/'), path.split('.')];
  return isJenis(jenis) && (kindOf(jenis).publik.tertutup ?? []).includes(field);
};

/** A finding about a closed field says what is wrong with it, never what stands there. */
const withoutClosed = (finding: Finding): Finding => {
  const { actual, key, message, help } = finding;
  if (!actual || !isAboutClosed(finding)) return finding;
  const told = (text: string): string => text.replaceAll(actual, closedText);
  return { ...finding, key: told(key), message: told(message), help: told(help), actual: closedText };
};

/** A finding as pages may show it: its sentences quote what stands in the record, its places what files are called. */
export const publicFinding = (whole: Finding): Finding => {
  const finding = withoutClosed(whole);
  return {
    ...finding,
    key: publicText(finding.key),
    record: publicText(finding.record),
    file: publicText(finding.file),
    path: publicText(finding.path),
    related: finding.related.map(publicText),
    message: publicText(finding.message),
    help: publicText(finding.help),
    actual: orNull(finding.actual),
    expected: orNull(finding.expected),
  };
};
