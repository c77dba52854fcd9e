import { expect, test } from 'vitest';
import { ofSilence, silenceParameter } from './silence.ts';

test('an empty field is left to a person only where the provision leaves it so', () => {
  expect(ofSilence('telaah')).toEqual({ review: true });
  expect(ofSilence(undefined)).toEqual({});
});

test('no other treatment of silence is known', () => {
  expect(silenceParameter.safeParse('telaah').success).toBe(true);
  expect(silenceParameter.safeParse('lewati').success).toBe(false);
});
