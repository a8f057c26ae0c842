import yaml from 'decap-yaml';

/** The table that a text of YAML holds. Throws where it is none, and says in which line. */
export function readYaml(text: string): Record<string, unknown> {
  const document = yaml.parseDocument(text, { prettyErrors: true });
  if (document.errors.length > 0) throw new Error(document.errors.map(({ message }) => message).join('\n'));
  return document.toJSON() as Record<string, unknown>;
}

/** A table as Decap writes it. Its version of `yaml` breaks long lines in places of its own. */
export function writeYaml(table: object): string {
  const document = new yaml.Document();
  document.contents = yaml.createNode(table);
  return document.toString();
}
