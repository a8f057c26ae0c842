/** Puts the reader's own language first on the page that offers all of them, and moves nobody. */
const offers = [...document.querySelectorAll<HTMLElement>('[data-suggest]')];
const wanted = navigator.languages.map((tag) => tag.split('-')[0]!.toLowerCase());
const offer = wanted.map((language) => offers.find(({ lang }) => lang === language)).find((one) => one !== undefined);
offer?.parentElement?.prepend(offer);
