import { expect, test } from 'vitest';
import { isSpdxExpression } from './spdx.ts';

test.each(['EUPL-1.2', 'GPL-3.0-or-later', 'MIT OR Apache-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'])(
  '%s is an expression of licences',
  (text) => {
    expect(isSpdxExpression(text)).toBe(true);
  },
);

test.each(['', 'EUPL', 'GPLv3', 'terbuka', 'MIT OR', 'LicenseRef-milik-sendiri', 'MIT\nApache-2.0', '\u202eTIM'])(
  '%j is none',
  (text) => {
    expect(isSpdxExpression(text)).toBe(false);
  },
);
