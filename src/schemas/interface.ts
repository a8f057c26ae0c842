import { cardsWords } from './interface/cards.ts';
import { criteriaWords } from './interface/criteria.ts';
import { dataWords } from './interface/data.ts';
import { detailsWords } from './interface/details.ts';
import { frameWords } from './interface/frame.ts';
import { messagesWords } from './interface/messages.ts';
import { nationalitiesWords } from './interface/nationalities.ts';
import { officesWords } from './interface/offices.ts';
import { pairsWords } from './interface/pairs.ts';
import { paperWords } from './interface/paper.ts';
import { passOnWords } from './interface/pass-on.ts';
import { pathwaysWords } from './interface/pathways.ts';
import { picturesWords } from './interface/pictures.ts';
import { placesWords } from './interface/places.ts';
import { questionnaireWords } from './interface/questionnaire.ts';
import { searchWords } from './interface/search.ts';
import { sourcesWords } from './interface/sources.ts';
import { statesWords } from './interface/states.ts';

/** Every word of the interface by its key, and what a translator must know about it, in the order of its form. */
export const interfaceWords = {
  ...frameWords,
  ...searchWords,
  ...statesWords,
  ...officesWords,
  ...sourcesWords,
  ...criteriaWords,
  ...detailsWords,
  ...nationalitiesWords,
  ...pathwaysWords,
  ...placesWords,
  ...messagesWords,
  ...cardsWords,
  ...questionnaireWords,
  ...pairsWords,
  ...paperWords,
  ...passOnWords,
  ...dataWords,
  ...picturesWords,
} as const satisfies Record<string, string>;

/** A word of the interface. A key that does not exist does not compile. */
export type Word = keyof typeof interfaceWords;
