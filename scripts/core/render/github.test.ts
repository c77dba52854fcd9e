import { describe, expect, test } from 'vitest';
import { finding, hostile, reportOf } from '../../testing/reports.ts';
import { renderGithub } from './github.ts';

test.each([
  ['galat', undefined, 'error'],
  ['perlu-telaah', undefined, 'warning'],
  ['peringatan', undefined, 'warning'],
  ['celah', undefined, 'warning'],
  ['galat', true, 'error'],
  ['galat', false, 'notice'],
] as const)('%s, new: %s, is an annotation of kind %s', (level, introduced, kind) => {
  const line = renderGithub(reportOf([finding({ level, ...(introduced === undefined ? {} : { introduced }) })]));
  expect(line.startsWith(`::${kind} file=registry/buleleng/subdomain/contoh.yaml,line=2,col=7,`)).toBe(true);
});

test('a finding is one command with place, rule, sentence, help and ground', () => {
  expect(renderGithub(reportOf([finding()]))).toBe(
    '::error file=registry/buleleng/subdomain/contoh.yaml,line=2,col=7,title=subdomain/domain-resmi::Nama host "contoh.example" tidak berada di bawah bulelengkab.go.id. Pakai nama.bulelengkab.go.id. Dasar: Pasal 23 ayat (2) (buleleng/23.2); bunyi peraturan.\n',
  );
});

describe('text of a record cannot begin a command of its own', () => {
  const decoded = (text: string) => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');

  test.each(hostile)('%j', (message) => {
    const out = renderGithub(reportOf([finding({ message })]));
    expect(out.split(/\r|\n/).length).toBe(2);
    expect(decoded(out)).toContain(message);
  });

  test.each(['a:b.yaml', 'a,b.yaml', 'a%b.yaml', 'a\nb.yaml'])('file name %j', (file) => {
    const out = renderGithub(reportOf([finding({ file })]));
    expect(out).toMatch(/^::error file=[^:,\n]*,line=2,col=7,title=[^:,\n]*::/);
  });
});
