import type { Finding } from '../finding.ts';
import { type Registry, registryOf } from '../registry.ts';
import { isPublishable, publicEntry, publicProfile } from './public-record.ts';
import { publicText } from './public-text.ts';

/** A register as pages may hold it: whatever they show of a record has passed the allow-list of its kind. */
export const publicRegistry = ({ daerah, profil, entries, broken }: Registry): Registry =>
  registryOf(daerah, publicProfile(profil), entries.filter(isPublishable).map(publicEntry), broken);

const orNull = (text: string | null): string | null => (text === null ? null : publicText(text));

/** A finding as pages may show it: its sentences quote what stands in the record, its places what files are called. */
export const publicFinding = (finding: Finding): Finding => ({
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
});
