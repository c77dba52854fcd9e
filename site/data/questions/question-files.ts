import { csvText } from '../../../scripts/core/publish/csv.ts';
import { publicAddress } from '../config.ts';
import { type Regency, regencies } from '../portal.ts';
import { type Question, rowsOf } from './question.ts';
import { answerOf, questions } from './questions.ts';

const columns = ['daerah', 'pertanyaan', 'kelompok', 'rujukan', 'nama', 'contoh', 'keterangan', 'ketentuan', 'alamat'];

/** The rows of an answer, those that are counted first. */
export const questionFile = (question: Question, regency: Regency): string =>
  csvText(
    columns,
    answerOf(question, regency).groups.flatMap(({ heading, rows }) =>
      rows.map(({ subject, ref, notes, provisions }) => [
        regency.id,
        question.id,
        heading,
        ref,
        subject.text,
        subject.contoh ? 'ya' : 'tidak',
        notes.join(' | '),
        provisions.map(({ text }) => text).join(' | '),
        publicAddress(subject.href),
      ]),
    ),
  );

/** A file for every answer that has rows. */
export const questionFiles = (): { params: { daerah: string; pertanyaan: string }; props: { text: () => string } }[] =>
  regencies.flatMap((regency) =>
    questions
      .filter((question) => rowsOf(answerOf(question, regency)).length > 0)
      .map((question) => ({
        params: { daerah: regency.id, pertanyaan: question.id },
        props: { text: () => questionFile(question, regency) },
      })),
  );
