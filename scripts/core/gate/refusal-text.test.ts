import { describe, expect, test } from 'vitest';
import { parseRefusal } from './refusal-text.ts';

const reason = 'Nama ini bukan nama pemohonnya.';

describe('a refusal in a review', () => {
  test.each([
    ['alone', `Tolak: buleleng/26.3\n${reason}`],
    ['from a browser', `Tolak: buleleng/26.3\r\n\r\n${reason}\r\n`],
    ['in other letters', `\ntolak:buleleng/26.3  \n${reason}`],
  ])('is read %s', (_, body) => {
    expect(parseRefusal(body)).toEqual({ ground: 'buleleng/26.3', reason });
  });

  test('is read with a provision that is cited with its regulation', () => {
    expect(parseRefusal(`Tolak: buleleng/perbup-7-2027/26.3\n${reason}`)).toEqual({
      ground: 'buleleng/perbup-7-2027/26.3',
      reason,
    });
  });

  test.each([
    ['without a ground', `Tolak\n${reason}`],
    ['with a regulation and no provision', `Tolak: buleleng/perbup-7-2027\n${reason}`],
    ['with more parts than a citation has', `Tolak: buleleng/perbup-7-2027/pasal/26.3\n${reason}`],
    ['with a ground that is none', `Tolak: pasal 26\n${reason}`],
    ['with a reason too short', 'Tolak: buleleng/26.3\nTidak sesuai.'],
    ['with a reason too long', `Tolak: buleleng/26.3\n${'x'.repeat(1001)}`],
    ['further down', `Halo.\nTolak: buleleng/26.3\n${reason}`],
    ['quoted', `> Tolak: buleleng/26.3\n${reason}`],
    ['with a sign that turns the writing', `Tolak: buleleng/26.3\n${reason}\u202e`],
    ['with a sign that nobody sees', `Tolak: buleleng/26.3\n${reason.replace(' ', '\u200b ')}`],
    ['with a sign that is no text', `Tolak: buleleng/26.3\n${reason}\u0000.`],
    ['with half a sign', `Tolak: buleleng/26.3\n${reason}\ud800.`],
  ])('is none %s', (_, body) => {
    expect(parseRefusal(body)).toBeNull();
  });
});
