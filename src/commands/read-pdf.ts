import { getDocumentProxy } from 'unpdf';

/** What a printed page says of itself, read back from its file. */
export interface ReadPdf {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  /** Whether a screen reader finds its headings and lists. */
  readonly isTagged: boolean;
  readonly text: string;
}

/** Reads a PDF as any reader of such files would. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { useSystemFonts: false, verbosity: 0 });
  const { info } = await pdf.getMetadata();
  const { Title: title = '', Language: language = '' } = info as { Title?: string; Language?: string };
  const structure = (await (await pdf.getPage(1)).getStructTree()) as unknown;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  const { numPages: pages } = pdf;
  await pdf.loadingTask.destroy();
  return { pages, title, language, isTagged: Boolean(structure), text: texts.join('\n') };
}
