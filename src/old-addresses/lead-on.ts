/**
 * Leads from an old address of a single source, `/sources/#<its id>`, to the page of its letters, where it stands now. Without
 * the script the same address opens the list of those pages.
 */
function leadOn() {
  const id = decodeURIComponent(location.hash.slice(1));
  const groups = [...document.querySelectorAll<HTMLElement>('[data-until]')];
  const place = document.getElementById(id);
  const own =
    place === null ? groups.find(({ dataset }) => id[0]! <= dataset['until']!) : place.closest('[data-until]');
  const page = own?.querySelector('a');
  if (id !== '' && page) location.replace(`${page.href}#${id}`);
}

leadOn();
addEventListener('hashchange', leadOn);
