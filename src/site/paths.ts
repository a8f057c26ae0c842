import { locales, type Locale } from '../locales.ts';

/** The language part of every address. */
export const localePaths = () => locales.map((locale) => ({ params: { locale } }));

/** One path for each language and each of some ids. */
export const pathsFor = <Name extends string, Id extends string>(name: Name, ids: readonly Id[]) =>
  locales.flatMap((locale) =>
    ids.map((id) => ({ params: { locale, [name]: id } as { locale: Locale } & Record<Name, Id> })),
  );

/** One path for each language and way, below its pathway. */
export const wayPaths = (routes: readonly { readonly id: string; readonly pathway: string }[]) =>
  locales.flatMap((locale) => routes.map(({ id, pathway }) => ({ params: { locale, pathway, route: id } })));

/** One path for each language, office and nationality. */
export const pairPaths = (
  offices: readonly { readonly id: string }[],
  nationalities: readonly { readonly id: string }[],
) =>
  locales.flatMap((locale) =>
    offices.flatMap((office) =>
      nationalities.map((nationality) => ({ params: { locale, office: office.id, nationality: nationality.id } })),
    ),
  );
