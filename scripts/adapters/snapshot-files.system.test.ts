import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RequestSnapshot } from '../core/requests/request-snapshot.ts';
import { historyFile, readHistory } from './read-history.ts';
import { readRequestSnapshot, requestFile, writeRequestSnapshot } from './request-file.ts';
import { writeWhole } from './write-file.ts';

const queue: RequestSnapshot = { version: 1, at: '2026-11-22T00:00:00Z', dari: 'cabang', requests: [] };
let folder: string;
let file: string;
let victim: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tata-potret-'));
  file = join(folder, requestFile);
  victim = join(folder, 'korban.txt');
  writeFileSync(victim, 'utuh');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file that is written', () => {
  test('goes through no link in its own place, nor in that of its draft', () => {
    mkdirSync(join(folder, '.tata'));
    symlinkSync(victim, file);
    symlinkSync(victim, join(folder, '.tata/.permohonan.json.tmp'));
    writeRequestSnapshot(folder, queue);
    expect(readFileSync(victim, 'utf8')).toBe('utuh');
    expect(lstatSync(file).isFile()).toBe(true);
    expect(readRequestSnapshot(folder)).toEqual(queue);
  });

  test('goes into no other folder', () => {
    mkdirSync(join(folder, 'lain'));
    symlinkSync(join(folder, 'lain'), join(folder, '.tata'));
    expect(() => writeRequestSnapshot(folder, queue)).toThrow('tautan ke tempat lain');
    expect(existsSync(join(folder, 'lain/permohonan.json'))).toBe(false);
  });

  test('takes the place of what a killed run left', () => {
    writeFileSync(join(folder, '.a.json.tmp'), 'setengah');
    writeWhole(join(folder, 'a.json'), 'utuh');
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('utuh');
    expect(existsSync(join(folder, '.a.json.tmp'))).toBe(false);
  });
});

describe('a queue that is read', () => {
  const plant = (text: string): void => {
    mkdirSync(join(folder, '.tata'), { recursive: true });
    writeFileSync(file, text);
  };

  test.each([
    ['of another version', JSON.stringify({ ...queue, version: 2 })],
    ['with a field more', JSON.stringify({ ...queue, siapa: 'x' })],
    ['with a date beyond all', JSON.stringify({ ...queue, at: '999999-01-01T00:00:00Z' })],
    ['with a date that no calendar has', JSON.stringify({ ...queue, at: '2026-13-45T99:00:00Z' })],
    ['nested without end', '['.repeat(500_000)],
    ['that is nothing', 'null'],
  ])('%s is broken', (_, text) => {
    plant(text);
    expect(readRequestSnapshot(folder)).toBe('rusak');
  });

  test('of 200 MB is not opened', () => {
    plant(JSON.stringify(queue));
    truncateSync(file, 200 * 1024 * 1024);
    expect(readRequestSnapshot(folder)).toBe('rusak');
  });

  test('that is a link, a pipe or a folder is broken, and waited for by nobody', () => {
    plant(JSON.stringify(queue));
    rmSync(file);
    symlinkSync(victim, file);
    expect(readRequestSnapshot(folder)).toBe('rusak');
    rmSync(file);
    execFileSync('mkfifo', [file]);
    expect(readRequestSnapshot(folder)).toBe('rusak');
    execFileSync('mkfifo', [historyFile(folder)]);
    expect(readHistory(historyFile(folder))).toBeUndefined();
    rmSync(file);
    mkdirSync(file);
    expect(readRequestSnapshot(folder)).toBe('rusak');
  });

  test('is not there where nothing is', () => {
    expect(readRequestSnapshot(folder)).toBeUndefined();
  });
});
