import { expect, test } from 'vitest';
import { exampleSections, registerSection } from './example-sections.ts';

const page = `# Judul

## Registri contoh

\`\`\`yaml
a: 1
\`\`\`

## Contoh

### satu: Lulus: baik

\`\`\`yaml
subjek: a
# bukan judul
### dua: Lulus: bukan judul
\`\`\`

### dua: Gagal: buruk

~~~yaml
subjek: b
~~~

### satu: Gagal: buruk

\`\`\`\`yaml
\`\`\`
\`\`\`\`
`;

test('the examples of a regency are taken word for word, and a heading within a block is none', () => {
  const found = exampleSections(page, 'satu');
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(/^### satu: Lulus: baik\n[\s\S]*### dua: Lulus: bukan judul\n```$/);
  expect(found[1]).toBe('### satu: Gagal: buruk\n\n````yaml\n```\n````');
  expect(exampleSections(page, 'dua')).toEqual(['### dua: Gagal: buruk\n\n~~~yaml\nsubjek: b\n~~~']);
  expect(exampleSections(page, 'tiga')).toEqual([]);
});

test('the register of a page, if it has one', () => {
  expect(registerSection(page)).toBe('## Registri contoh\n\n```yaml\na: 1\n```');
  expect(registerSection('# Judul\n')).toBeUndefined();
});
