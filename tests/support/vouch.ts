import { factsOf } from './content-of.ts';

const shownOnce = (value: unknown) => factsOf('sources').filter(([, { title }]) => title === value).length === 1;

/** A source that shows a day, and whose title is its own: to be cited by whatever is new. */
const [name, { published }] = factsOf('sources').find(
  ([, values]) =>
    /^\d{4}-\d{2}-\d{2}$/v.test(String(values['published'])) &&
    /^[\p{L}\d ]{10,60}$/v.test(String(values['title'])) &&
    shownOnce(values['title']),
)!;

/** Its name. */
export const source = name;

/** What every statement says of itself besides what it says, once somebody has filled it in. */
export const vouched = {
  sources: [source],
  certainty: 'reported',
  checkedOn: '2026-11-22',
  evidenceOn: published,
};
