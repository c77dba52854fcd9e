import { dump } from 'js-yaml';
import type { Publiccode } from '../core/catalogue/publiccode.ts';

/** `publiccode.yml` as text: YAML 1.2 without anchors; `note` stands above it as a comment of one line. */
export const publiccodeText = (file: Publiccode, note?: string): string =>
  (note === undefined ? '' : `# ${note.replace(/\s+/g, ' ')}\n`) + dump(file, { lineWidth: -1, noRefs: true });
