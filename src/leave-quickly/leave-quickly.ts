/**
 * Leaves the page so that "back" does not return to it: the page is emptied at once, however slow the next one is, and the
 * next one takes its place in the history. The addresses that the browser keeps beside that stay.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-leave]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    document.title = '';
    document.body.replaceChildren();
    history.replaceState(null, '', '/');
    location.replace(link.href);
  });
}
