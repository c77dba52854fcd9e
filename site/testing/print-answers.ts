import { regencies } from '../data/portal.ts';
import { answerOf, questions } from '../data/questions/questions.ts';

// Prints every answer of every regency of the folder it runs in, as JSON.
const answers = regencies.flatMap((regency) =>
  questions.map((question) => {
    const { asked, n, total, groups, leftOut } = answerOf(question, regency);
    const rows = groups.map((group) => group.rows.map(({ ref, subject }) => (subject.contoh ? ref : `${ref} (nyata)`)));
    return [`${regency.id} ${question.id}`, { asked, n, total, rows, leftOut }];
  }),
);
process.stdout.write(JSON.stringify(Object.fromEntries(answers)));
