import { evaluate } from '../../eligibility/evaluate.ts';
import { waysOf, type Content } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';

/** Test people for whom something else comes out than their file expects. */
export function exampleProblems(content: Content): Problem[] {
  const ways = waysOf(content);
  return [...content.examples].flatMap(([file, { name, on, answers, expect }]) =>
    evaluate(ways, answers, on).flatMap(({ id, outcome, reasons }) => {
      const expected = expect[id];
      if (expected === undefined || expected === outcome) return [];
      const because = reasons
        .filter(({ finding }) => finding !== 'met')
        .map(
          ({ criterion, finding }) =>
            `${criterion.kind} is ${finding} (criteria ${criteriaOf(id).indexOf(criterion) + 1})`,
        );
      return [
        problemIn(
          `examples/${file}.yaml`,
          `expect, ${id}`,
          `${name}, on ${on}: expected "${expected}", but "${outcome}" comes out${because.length > 0 ? `, because ${because.join('; ')}` : ', because every criterion is met'}.`,
          `If the rule is right, correct the test person; if not, correct the rule of ${id}.`,
        ),
      ];
    }),
  );

  function criteriaOf(id: string) {
    return ways.find((way) => way.id === id)!.criteria;
  }
}

/** Offices and routes that no test person tries. No mistake: whoever adds a way writes its test people afterwards. */
export function untriedWarnings({ facts, examples }: Content): Problem[] {
  const tried = new Set([...examples.values()].flatMap(({ expect }) => Object.keys(expect)));
  return (['offices', 'routes'] as const).flatMap((kind) =>
    [...facts[kind].keys()]
      .filter((id) => !tried.has(id))
      .map((id) =>
        problemIn(
          `facts/${kind}/${id}.yaml`,
          '',
          'no test person says what must come out here.',
          'Write one under Test people, or let one who is there expect it too.',
        ),
      ),
  );
}
