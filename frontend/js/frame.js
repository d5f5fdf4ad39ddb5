// The frame around every page: painted by the server, kept in the page while the screens inside change.

// Flow starts once the first frame is on the screen
requestAnimationFrame(() => setTimeout(() => document.querySelectorAll('script[type="text/plain"][src]').forEach(start)));

function start(waiting) {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = waiting.getAttribute('src');
  waiting.replaceWith(script);
}

// Only desks have a search field
function search(page) {
  if (page.querySelector('.desk-search')) {
    import('/js/search.js');
  }
}
search(document);

let here = location.pathname.replace(/(.)\/+$/, '$1');

/** Puts the frame's parts around the main element of the host. Answers whether there was a frame. */
function adopt(host, html) {
  const frame = html ? parse(html) : document.querySelector('#first > *');
  if (!frame) {
    return false;
  }
  const focused = frame.contains(document.activeElement) ? document.activeElement : null;
  const main = host.querySelector(':scope > main');
  const parts = [...frame.children];
  const middle = parts.findIndex((part) => part.localName === 'main');
  host.className = frame.className;
  main.before(...parts.slice(0, middle));
  main.after(...parts.slice(middle + 1));
  leave();
  search(host);
  // Flow may put the host into the page only after this
  requestAnimationFrame(() => focused?.isConnected && focused.focus({ preventScroll: true }));
  return true;
}

function parse(html) {
  return new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
}

/** A page without a frame takes the place of what was painted. */
function leave() {
  document.getElementById('first')?.remove();
}

/** Shows in the menu where the person is now; the language switch comes back to it. */
function mark(entry, address) {
  for (const link of document.querySelectorAll('a.entry')) {
    link.setAttribute('aria-current', link.getAttribute('href') === entry ? 'page' : 'false');
  }
  for (const back of document.querySelectorAll('.languages input[name=back]')) {
    back.value = address;
  }
  if (address !== here) {
    here = address;
    document.querySelectorAll('details[name=top][open]').forEach((menu) => (menu.open = false));
    toggle(document.querySelector('.rail.open'));
  }
}

function toggle(rail) {
  const open = rail?.classList.toggle('open');
  rail?.querySelector('.toggle').setAttribute('aria-expanded', open);
}

document.addEventListener('click', (event) => toggle(event.target.closest('.toggle')?.closest('.rail')));

// A phone that slept: the server has let go of its screen after three minutes, and what it shows is old.
const NAP = 150_000;
let hiddenAt = Infinity;
document.addEventListener('visibilitychange', () => {
  if (document.hidden) {
    hiddenAt = Date.now();
  } else if (Date.now() - hiddenAt > NAP && document.querySelector('.phone')) {
    wakeUp();
  }
});

function wakeUp() {
  if (navigator.onLine) {
    location.reload();
  } else {
    window.addEventListener('online', () => location.reload(), { once: true });
  }
}

window.etappeFrame = { adopt, leave, mark };
