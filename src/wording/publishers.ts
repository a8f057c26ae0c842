/**
 * Publishers that have another name in another language, by the name that their sources have. Names of papers, firms and
 * groups stay what they are.
 */
export const publishers: Readonly<Partial<Record<string, { readonly es?: string; readonly ht?: string }>>> = {
  UNHCR: { es: 'ACNUR', ht: 'ACNUR' },
  'UNHCR Ecuador': { es: 'ACNUR Ecuador', ht: 'ACNUR Ekwatè' },
  'UNHCR Mexico': { es: 'ACNUR México', ht: 'ACNUR Meksik' },
  'UNHCR USA': { es: 'ACNUR Estados Unidos' },
  'UNHCR RiMAP': { es: 'ACNUR RiMAP', ht: 'ACNUR RiMAP' },
  'UNHCR, IOM': { es: 'ACNUR, OIM', ht: 'ACNUR, OIM' },
  'UNHCR Help': { es: 'Ayuda de ACNUR', ht: 'Èd ACNUR' },
  'UNHCR Help Brazil': { es: 'Ayuda de ACNUR, Brasil', ht: 'Èd ACNUR, Brezil' },
  'UNHCR Help Caribbean': { es: 'Ayuda de ACNUR, Caribe', ht: 'Èd UNHCR, Karayib' },
  'UNHCR Help Colombia': { es: 'Ayuda de ACNUR, Colombia', ht: 'Èd ACNUR, Kolonbi' },
  'UNHCR Help Costa Rica': { es: 'Ayuda de ACNUR, Costa Rica', ht: 'Èd ACNUR, Kosta Rika' },
  'UNHCR Help Cuba': { es: 'Ayuda de ACNUR, Cuba', ht: 'Èd ACNUR, Kiba' },
  'UNHCR Help Dominican Republic': { es: 'Ayuda de ACNUR, República Dominicana', ht: 'Èd ACNUR, Repiblik Dominikèn' },
  'UNHCR Help Ecuador': { es: 'Ayuda de ACNUR, Ecuador', ht: 'Èd ACNUR, Ekwatè' },
  'UNHCR Help Guatemala': { es: 'Ayuda de ACNUR, Guatemala', ht: 'Èd ACNUR, Gwatemala' },
  'UNHCR Help Honduras': { es: 'Ayuda de ACNUR, Honduras', ht: 'Èd ACNUR, Ondiras' },
  'UNHCR Help Mexico': { es: 'Ayuda de ACNUR, México', ht: 'Èd ACNUR, Meksik' },
  'UNHCR Help Mexico, archived': { es: 'Ayuda de ACNUR, México, página archivada', ht: 'Èd ACNUR, Meksik, ansyen paj' },
  'UNHCR Help Panama': { es: 'Ayuda de ACNUR, Panamá', ht: 'Èd ACNUR, Panama' },
  'UNHCR Help Trinidad and Tobago': { es: 'Ayuda de ACNUR, Trinidad y Tobago', ht: 'Èd UNHCR, Trinidad ak Tobago' },
  'UNHCR Help Yemen': { es: 'Ayuda de ACNUR, Yemen', ht: 'Èd ACNUR, Yemèn' },
  IOM: { es: 'OIM', ht: 'OIM' },
  'IOM Colombia': { es: 'OIM Colombia', ht: 'OIM Kolonbi' },
  'IOM Haiti': { es: 'OIM Haití', ht: 'OIM Ayiti' },
  'IOM MigrantInfo': { es: 'OIM MigrantInfo', ht: 'OIM MigrantInfo' },
  'Somos Colmena (IOM campaign)': { es: 'Somos Colmena (campaña de la OIM)', ht: 'Somos Colmena (kanpay OIM)' },
  'a mirror site': { es: 'un sitio que la repite', ht: 'yon sit ki repete l' },
  'El Diario, by way of Mugak': { es: 'El Diario, por medio de Mugak', ht: 'El Diario, pa Mugak' },
  'UNHCR web archive': { es: 'el archivo web de ACNUR', ht: 'achiv sit ACNUR' },
  Unknown: { es: 'Autor desconocido', ht: 'Otè nou pa konnen' },
  'Unnamed news site': { es: 'Sitio de noticias sin nombre', ht: 'Sit nouvèl san non' },
  'Unnamed press': { es: 'Medio de prensa sin nombre', ht: 'Laprès san non' },
  'Guardian (Trinidad and Tobago)': { es: 'Guardian (Trinidad y Tobago)', ht: 'Guardian (Trinidad ak Tobago)' },
  'Newsday (Trinidad and Tobago)': { es: 'Newsday (Trinidad y Tobago)', ht: 'Newsday (Trinidad ak Tobago)' },
  'EFE and Confidencial': { es: 'EFE y Confidencial', ht: 'EFE ak Confidencial' },
  'Proceso / Verificado and others': { es: 'Proceso / Verificado y otros', ht: 'Proceso / Verificado ak lòt' },
  "Breaking Latest, on COMAR's alert": {
    es: 'Breaking Latest, sobre la alerta de la COMAR',
    ht: 'Breaking Latest, sou alèt COMAR',
  },
  'CiberCuba, on Capital & Main': { es: 'CiberCuba, sobre Capital & Main', ht: 'CiberCuba, sou Capital & Main' },
  "Women's Refugee Commission and WOLA": {
    es: "Women's Refugee Commission y WOLA",
    ht: "Women's Refugee Commission ak WOLA",
  },
  'Governments of the United States and Costa Rica': {
    es: 'Gobiernos de Estados Unidos y Costa Rica',
    ht: 'Gouvènman Etazini ak Kosta Rika',
  },
  'Government of Ecuador (gob.ec)': { es: 'Gobierno de Ecuador (gob.ec)', ht: 'Gouvènman Ekwatè (gob.ec)' },
  'US Department of State': { es: 'Departamento de Estado de EE. UU.', ht: 'Depatman Deta Etazini' },
  'US Department of Homeland Security': {
    es: 'Departamento de Seguridad Nacional de EE. UU. (DHS)',
    ht: 'Depatman Sekirite Enteryè Etazini (DHS)',
  },
  'US Citizenship and Immigration Services (USCIS)': {
    es: 'Servicio de Ciudadanía e Inmigración de EE. UU. (USCIS)',
    ht: 'Sèvis Sitwayènte ak Imigrasyon Etazini (USCIS)',
  },
  'US Embassy in El Salvador': { es: 'Embajada de EE. UU. en El Salvador', ht: 'Anbasad Etazini nan El Salvadò' },
  'US District Court, District of Massachusetts': {
    es: 'Tribunal de Distrito de EE. UU. en Massachusetts',
    ht: 'Tribinal distri Etazini nan Massachusetts',
  },
  'US District Court, Western District of Washington': {
    es: 'Tribunal de Distrito de EE. UU. en el oeste de Washington',
    ht: 'Tribinal distri Etazini nan lwès Washington',
  },
  'US House Committee on Homeland Security': {
    es: 'Comité de Seguridad Nacional de la Cámara de Representantes de EE. UU.',
    ht: 'Komite Sekirite Enteryè Chanm Reprezantan Etazini',
  },
  'Supreme Court of the United States': { es: 'Corte Suprema de Estados Unidos', ht: 'Tribinal Siprèm Etazini' },
  'Federal Register': { es: 'Registro Federal de EE. UU.', ht: 'Rejis Federal Etazini' },
  'Congressional Research Service': {
    es: 'Servicio de Investigación del Congreso de EE. UU.',
    ht: 'Sèvis Rechèch Kongrè Etazini',
  },
  'Foreign Ministry of Venezuela': { es: 'Cancillería de Venezuela', ht: 'Ministè Afè Etranjè Venezyela' },
  'Cancillería de Colombia': { ht: 'Ministè Afè Etranjè Kolonbi' },
  'Cancillería del Ecuador': { ht: 'Ministè Afè Etranjè Ekwatè' },
  'Cancillería del Perú': { ht: 'Ministè Afè Etranjè Pewou' },
  'Venezuelan embassy in France': { es: 'Embajada de Venezuela en Francia', ht: 'Anbasad Venezyela an Frans' },
  'Department of Immigration, Bahamas': {
    es: 'Departamento de Inmigración, Bahamas',
    ht: 'Depatman Imigrasyon, Bahamas',
  },
  'Immigration and Refugee Board of Canada': {
    es: 'Comisión de Inmigración y Refugio de Canadá (IRB)',
    ht: 'Komisyon Imigrasyon ak Refijye Kanada (IRB)',
  },
  'IRB Canada': {
    es: 'Comisión de Inmigración y Refugio de Canadá (IRB)',
    ht: 'Komisyon Imigrasyon ak Refijye Kanada (IRB)',
  },
  'Immigration, Refugees and Citizenship Canada': {
    es: 'Ministerio de Inmigración de Canadá (IRCC)',
    ht: 'Ministè Imigrasyon Kanada (IRCC)',
  },
  'Immigration, Refugees and Citizenship Canada (IRCC)': {
    es: 'Ministerio de Inmigración de Canadá (IRCC)',
    ht: 'Ministè Imigrasyon Kanada (IRCC)',
  },
  'International Committee of the Red Cross (ICRC)': {
    es: 'Comité Internacional de la Cruz Roja (CICR)',
    ht: 'Komite Entènasyonal Lakwa Wouj (CICR)',
  },
  'International Rescue Committee': { es: 'Comité Internacional de Rescate (IRC)' },
  'International Rescue Committee (Cuéntanos Guatemala)': {
    es: 'Comité Internacional de Rescate (Cuéntanos Guatemala)',
  },
  'International Rescue Committee (Signpost)': { es: 'Comité Internacional de Rescate (Signpost)' },
  'Norwegian Refugee Council (NRC)': {
    es: 'Consejo Noruego para Refugiados (NRC)',
    ht: 'Konsèy Nòvejyen pou Refijye (NRC)',
  },
  'UN Office on Drugs and Crime (UNODC)': {
    es: 'Oficina de la ONU contra la Droga y el Delito (UNODC)',
    ht: 'Biwo ONU kont Dwòg ak Krim (UNODC)',
  },
  'Ministério da Justiça do Brasil': { es: 'Ministerio de Justicia de Brasil', ht: 'Ministè Jistis Brezil' },
  'Ministérios da Justiça e das Relações Exteriores do Brasil': {
    es: 'Ministerios de Justicia y de Relaciones Exteriores de Brasil',
    ht: 'Ministè Jistis ak Ministè Afè Etranjè Brezil',
  },
  'Policía Nacional (Spain)': { es: 'Policía Nacional (España)', ht: 'Polis Nasyonal (Espay)' },
  'JRS Colombia': { es: 'Servicio Jesuita a Refugiados (JRS) Colombia' },
  'immigrationlawyerdallastx.com (law firm in Dallas)': {
    es: 'immigrationlawyerdallastx.com (bufete en Dallas)',
    ht: 'immigrationlawyerdallastx.com (kabinè avoka nan Dallas)',
  },
};

/** The article that a language puts before a publisher in a sentence, by the first words of its name. A paper has none. */
const articles: Readonly<Partial<Record<string, Readonly<Partial<Record<string, string>>>>>> = {
  es: {
    asamblea: 'la',
    'ayuda de': 'la',
    biblioteca: 'la',
    cancillería: 'la',
    comisión: 'la',
    comité: 'el',
    consejo: 'el',
    corte: 'la',
    defensoría: 'la',
    departamento: 'el',
    embajada: 'la',
    gobierno: 'el',
    gobiernos: 'los',
    instituto: 'el',
    ministerio: 'el',
    ministerios: 'los',
    oficina: 'la',
    patronato: 'el',
    policía: 'la',
    procuraduría: 'la',
    registro: 'el',
    servicio: 'el',
    tribunal: 'el',
    universidad: 'la',
  },
};

/** What a language says inside a sentence for a publisher whose first words do not tell its article. */
const inSentences: Readonly<Partial<Record<string, Readonly<Partial<Record<string, string>>>>>> = {
  es: {
    'ACNUR, OIM': 'ACNUR y la OIM',
    'Autor desconocido': 'un autor desconocido',
    'Guardian (Trinidad y Tobago)': 'el Guardian (Trinidad y Tobago)',
    'Immigration Policy Tracking Project': 'el Immigration Policy Tracking Project',
    'Medio de prensa sin nombre': 'un medio de prensa sin nombre',
    'Mixed Migration Centre': 'el Mixed Migration Centre',
    'Nassau Guardian': 'el Nassau Guardian',
    'National Immigration Forum': 'el National Immigration Forum',
    'Niskanen Center': 'el Niskanen Center',
    OIM: 'la OIM',
    'ONPAR, Ministerio de Gobierno de Panamá': 'la ONPAR, Ministerio de Gobierno de Panamá',
    'Sitio de noticias sin nombre': 'un sitio de noticias sin nombre',
  },
};

/** A publisher inside a sentence: `el Departamento de Estado`, `El Tiempo`, `un autor desconocido`. */
export function withArticle(publisher: string, locale: string): string {
  const whole = inSentences[locale]?.[publisher];
  if (whole !== undefined) return whole;
  const words = publisher.toLocaleLowerCase().split(' ');
  const article = articles[locale]?.[words[0]!] ?? articles[locale]?.[words.slice(0, 2).join(' ')];
  return article === undefined ? publisher : `${article} ${publisher}`;
}
