import { languages, original } from '../locales.ts';
import { factKinds, licence } from '../schemas/open-data.ts';
import { headlineOf, officeLines } from '../views/home.ts';
import { formatDay } from '../wording/format.ts';
import { stateText } from '../wording/states.ts';
import { openView } from '../wording/view.ts';
import { feedPath, wholeAddress } from './addresses.ts';
import { site } from './settings.ts';
import type { SitePage } from './site-page.ts';
import { sitePages } from './site-pages.ts';

/** What an assistant is told that is asked about the Offices (llmstxt.org): the state first, then where the facts are. */
export function llmsText(): string {
  const view = openView(original);
  const { say, facts } = view;
  const headline = headlineOf(view);
  const pages = sitePages(original).filter(({ isHidden, isUnlisted }) => !isHidden && !isUnlisted);
  const line = ({ path, title, description, kind, state }: SitePage) =>
    `- [${title}](${wholeAddress(path, original)}): ${description}${state && kind === 'pathway' ? ` (${state.text})` : ''}`;
  const list = (...kinds: readonly SitePage['kind'][]) =>
    pages
      .filter(({ kind }) => kinds.includes(kind))
      .map(line)
      .join('\n');
  const files = [...factKinds, 'rules'].map(
    (kind) => `- [${kind}](${site.address}/api/v1/${kind}.json): ${say('llms.file')}`,
  );
  return `# ${say('site.name')}

> ${[headline.sentence, headline.explanation, headline.known].filter(Boolean).join(' ')} ${say('site.factsOf', { day: formatDay(facts.on, original) })}.

${say('site.independent')}

${say('llms.dated')}

## ${say('offices.state', { day: formatDay(facts.on, original) })}

${officeLines(view)
  .map(
    ({ name, href, status }) =>
      `- [${name}](${site.address}${href}): ${stateText(status)}. ${say('state.checked', { day: status.known?.checked ?? '', evidence: status.known?.evidence ?? '' })}`,
  )
  .join('\n')}

## ${say('nav.main')}

${list('guide', 'country', 'pathway')}

## ${say('nav.pathways')}

${list('way')}

## ${say('nav.nationalities')}

${list('nationality')}

## ${say('llms.facts')}

${files.join('\n')}
- [criteria.csv](${site.address}/api/v1/criteria.csv): ${say('data.criteria')}
- [feed](${wholeAddress(feedPath, original)}): ${say('nav.changes')}
- [CC BY 4.0](${licence}): ${say('llms.licence')}

## ${say('site.languages')}

${languages.map(({ id, name }) => `- [${name}](${site.address}/${id}/): ${wholeAddress('/', id)}`).join('\n')}

## Optional

${list('answer')}
`;
}
