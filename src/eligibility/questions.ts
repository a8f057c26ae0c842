import type { Result } from './evaluate.ts';
import type { Question } from './judge.ts';

/** Asked first where several questions concern equally many ways: what decides most of the rest. */
const first: readonly Question[] = ['nationality', 'country', 'since', 'status', 'age'];

/** The questions that can still change an outcome, the one that concerns most ways first. */
export function openQuestions(results: readonly Result[]): Question[] {
  const counts = new Map<Question, number>();
  for (const { outcome, ask } of results) {
    if (outcome !== 'unknown') continue;
    for (const question of ask) counts.set(question, (counts.get(question) ?? 0) + 1);
  }
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || rank(a) - rank(b));
}

const rank = (question: Question) => (first.includes(question) ? first.indexOf(question) : first.length);
