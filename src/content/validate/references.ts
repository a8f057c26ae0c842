import { elements, type AttributeRule, type ElementName } from '../../schemas/text/elements.ts';
import type { FactKind } from '../../schemas/facts.ts';
import { idsOf, type Content } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';
import { fieldOf, statementsOf } from './statements.ts';

type Target = Extract<AttributeRule, { nameOf: string }>['nameOf'] | 'contacts';

/** Names that no file has. */
export function referenceProblems(content: Content): Problem[] {
  const { facts, prose, examples } = content;
  const known: Record<Target, readonly FactKind[]> = {
    figures: ['figures'],
    events: ['events'],
    sources: ['sources'],
    contacts: ['contacts'],
    ways: ['offices', 'routes'],
  };
  const ids = Object.fromEntries(
    Object.values(known)
      .flat()
      .map((kind) => [kind, new Set(idsOf(kind, content))]),
  ) as Record<FactKind, Set<string>>;
  const problems: Problem[] = [];

  function expect(target: Target, id: string, file: string, where: string): void {
    if (known[target].some((kind) => ids[kind].has(id))) return;
    const folder = target === 'ways' ? 'facts/offices or facts/routes' : `facts/${target}`;
    problems.push(
      problemIn(
        file,
        where,
        `there is no "${id}" in content/${folder}.`,
        `Correct the name, or add the file ${id}.yaml there first.`,
      ),
    );
  }

  for (const placed of statementsOf(content)) {
    for (const source of placed.statement.sources) {
      expect('sources', source, placed.file, fieldOf(placed, 'sources'));
    }
  }
  for (const kind of ['events', 'figures', 'rumours'] as const) {
    for (const [id, { about }] of facts[kind]) {
      about.forEach((way, index) => {
        expect('ways', way, `facts/${kind}/${id}.yaml`, `about ${index + 1}`);
      });
    }
  }
  for (const [id, { contacts = [] }] of facts.routes) {
    contacts.forEach((contact, index) => {
      expect('contacts', contact, `facts/routes/${id}.yaml`, `contacts ${index + 1}`);
    });
  }
  for (const [id, example] of examples) {
    for (const way of Object.keys(example.expect)) expect('ways', way, `examples/${id}.yaml`, 'expect');
  }
  for (const { file, elements: uses } of prose) {
    for (const { name, attributes, line } of uses) {
      for (const [key, rule] of Object.entries(elements[name as ElementName].attributes) as [string, AttributeRule][]) {
        const id = attributes[key];
        if (!('nameOf' in rule) || id === undefined) continue;
        expect(rule.nameOf, id, file, `line ${line}, <${name}>`);
      }
    }
  }
  return problems;
}
