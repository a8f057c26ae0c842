import type { ElementRule } from '../schemas/text/elements.ts';

interface Element {
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

/** Reads the attributes of an element, and says what does not follow its rule. */
export function readAttributes(
  element: Element,
  name: string,
  rule: ElementRule,
  report: (problem: string, remedy: string) => void,
): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const attribute of element.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || attribute.name === undefined) {
      report(`<${name}> has an attribute that is code.`, 'Write the value as plain text in double quotes.');
      continue;
    }
    if (!Object.hasOwn(rule.attributes, attribute.name)) {
      const known = Object.keys(rule.attributes).join(', ');
      report(`<${name}> has no attribute "${attribute.name}".`, `It has: ${known}.`);
      continue;
    }
    const allowed = rule.attributes[attribute.name]!;
    if ('oneOf' in allowed && !allowed.oneOf.includes(attribute.value)) {
      report(
        `<${name} ${attribute.name}="${attribute.value}"> is not one of the choices.`,
        `Choose one of: ${allowed.oneOf.join(', ')}.`,
      );
    }
    if (Object.hasOwn(attributes, attribute.name)) {
      report(`<${name}> has the attribute "${attribute.name}" twice.`, 'Remove one of the two.');
    }
    attributes[attribute.name] = attribute.value;
  }
  for (const [key, wanted] of Object.entries(rule.attributes)) {
    const isOptional = 'oneOf' in wanted && wanted.optional === true;
    if (!isOptional && !Object.hasOwn(attributes, key)) {
      report(
        `<${name}> needs the attribute "${key}".`,
        `Write <${name} ${key}="..."${rule.holdsMarkdown ? '' : ' /'}>.`,
      );
    }
  }
  return attributes;
}
