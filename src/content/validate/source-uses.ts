import type { Content } from '../content.ts';
import { problemIn, type Problem } from '../problem.ts';
import { statementsOf } from './statements.ts';

/** How often each source is cited, by statements and by texts; 0 where nothing does. */
export function sourceUses(content: Content): Map<string, number> {
  const uses = new Map([...content.facts.sources.keys()].map((id) => [id, 0]));
  const count = (id: string | undefined) => {
    if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1);
  };
  for (const { statement } of statementsOf(content)) statement.sources.forEach(count);
  for (const { elements } of content.prose) {
    for (const { name, attributes } of elements) if (name === 'Source') count(attributes['id']);
  }
  return uses;
}

/** Sources that nothing cites. No mistake: whoever adds a source in the editor cites it only afterwards. */
export function unusedSourceWarnings(content: Content): Problem[] {
  const brokenText = [...content.broken.values()].join('\n');
  return [...sourceUses(content)]
    .filter(([id, uses]) => uses === 0 && !brokenText.includes(id))
    .map(([id]) =>
      problemIn(
        `facts/sources/${id}.yaml`,
        '',
        'nothing cites this source.',
        'Cite it where it belongs, or remove the file.',
      ),
    );
}
