import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relativeAddress, withRelativeLinks } from './relative-links.ts';

describe('an address seen from a page', () => {
  test.each([
    ['/', '/', './'],
    ['/', '/badung/', 'badung/'],
    ['/', '/#daerah', './#daerah'],
    ['/badung/', '/', '../'],
    ['/badung/', '/badung/', './'],
    ['/badung/', '/badung/#ayat-1', './#ayat-1'],
    ['/badung/aplikasi/', '/badung/', '../'],
    ['/badung/subdomain/x/', '/badung/aplikasi/', '../../aplikasi/'],
    ['/badung/aplikasi/', '/badung/aplikasi/x/', 'x/'],
    ['/badung/', '/_astro/a.css', '../_astro/a.css'],
    ['/cari/', '/cari/?q=a/b#c', './?q=a/b#c'],
    ['/a/', '/a/b:c/', './b:c/'],
    ['/a/x.html', '/a/y.html', 'y.html'],
    ['/a/', '/a//jahat.example/', './/jahat.example/'],
    ['/a/', '/a///jahat.example/', './//jahat.example/'],
    ['/a/', '/a/\\\\jahat.example/', './\\\\jahat.example/'],
    ['/a/', '/a/https://jahat.example/', './https://jahat.example/'],
  ])('%s -> %s is %s', (page, address, expected) => {
    expect(relativeAddress(page, address)).toBe(expected);
  });

  const segment = fc.stringMatching(/^[a-z0-9:%.-]{1,6}$/).filter((text) => !/^\.+$/.test(text) && !text.includes('%'));
  const path = fc.array(segment, { maxLength: 5 }).map((parts) => ['', ...parts, ''].join('/'));
  const file = fc.tuple(path, fc.option(segment, { nil: '' }), fc.constantFrom('', '?q=/x', '#y', '?a=b#c/d'));

  test('leads to where the address leads, under any path', () => {
    fc.assert(
      fc.property(path, file, path, (page, [folder, name, rest], root) => {
        const relative = relativeAddress(page, folder + name + rest);
        expect(relative).not.toMatch(/^\//);
        const at = new URL(root.slice(0, -1) + page, 'https://contoh.example');
        expect(new URL(relative, at).href).toBe(
          new URL(root.slice(0, -1) + folder + name + rest, 'https://contoh.example').href,
        );
      }),
    );
  });
});

describe('an address that somebody bent', () => {
  const bent = fc.stringMatching(/^\/[a/\\:.h?#%\t ]{0,12}$/).filter((text) => !/^\/[\t ]*[/\\]/.test(text));
  test('leads to no other host than it led to', () => {
    fc.assert(
      fc.property(bent, fc.constantFrom('/', '/a/', '/a/b/', '/a//b/'), (address, page) => {
        fc.pre(!/^\/(?:[^?#]*\/)?\.{1,2}(?:[\\/?#]|$)/.test(address));
        const at = new URL(page, 'https://contoh.example');
        const relative = relativeAddress(page, address);
        expect(URL.canParse(relative, at) ? new URL(relative, at).origin : at.origin).toBe(at.origin);
      }),
      { seed: 20261122, numRuns: 5000 },
    );
  });
});

describe('a page', () => {
  const rewritten = (html: string, base = '/') => withRelativeLinks(html, `${base}badung/`, base);

  test.each([
    ['<a href="/aturan/">x</a>', '<a href="../aturan/">x</a>'],
    ['<img alt="a > b" src="/a.png">', '<img alt="a > b" src="../a.png">'],
    ['<img srcset="/a.png 1x, /b.png 2x">', '<img srcset="../a.png 1x, ../b.png 2x">'],
    ['<form action="/cari/"><input></form>', '<form action="../cari/"><input></form>'],
    ['<script type="module" src="/_astro/x.js"></script>', '<script type="module" src="../_astro/x.js"></script>'],
    ['<a class="x"\n   href="/aturan/?a=1&#38;b=/c">', '<a class="x"\n   href="../aturan/?a=1&#38;b=/c">'],
  ])('%s', (before, after) => {
    expect(rewritten(before)).toBe(after);
  });

  test.each([
    '<a href="https://contoh.example/">',
    '<a href="//contoh.example/">',
    '<a href="#isi">',
    '<a href="mailto:x@contoh.example">',
    '<p>href="/aturan/"</p>',
    '<a title=\' href="/x/" \'>',
    '<a data-href="/x/">',
    '<code>&lt;a href="/x/"&gt;</code>',
    '<td data-label="lihat href=/x/">',
  ])('leaves %s as it is', (html) => {
    expect(rewritten(html)).toBe(html);
  });

  test('of a fork changes only addresses below its own path', () => {
    expect(rewritten('<a href="/register/aturan/"><a href="/lain/">', '/register/')).toBe(
      '<a href="../aturan/"><a href="/lain/">',
    );
  });

  test('never breaks, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(rewritten(`${text}`).length).toBeGreaterThanOrEqual(0);
        const safe = text.replaceAll(/[<>"']/g, '');
        expect(rewritten(`<a title="${safe}" href="/x/">${safe}</a>`)).toBe(
          `<a title="${safe}" href="../x/">${safe}</a>`,
        );
      }),
    );
  });
});
