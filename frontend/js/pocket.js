// The refugee's sheet in the browser: takes over what the server painted first, sends its forms without a reload
// and says what happened.

const SHEET = '.sheet-of-pocket';
let fading;

let painted = document.querySelector(`#first ${SHEET}`);

/** Fills the view: with the nodes that are already in the page, or with fresh ones. */
function adopt(host) {
  if (!painted) {
    return refresh(host);
  }
  const focused = painted.contains(document.activeElement) ? document.activeElement : null;
  host.replaceChildren(...painted.childNodes);
  painted = null;
  // Flow may put the view into the page only after this
  requestAnimationFrame(() => focused?.focus({ preventScroll: true }));
}

async function refresh(sheet) {
  const answer = await fetch('/me/sheet', { redirect: 'manual', headers: { 'X-Requested-With': 'fetch' } });
  if (!answer.ok) {
    // the login has ended: the page itself knows the way
    location.reload();
    return;
  }
  sheet.innerHTML = await answer.text();
}

async function send(form, submitter) {
  const answer = await fetch(form.action, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'X-Requested-With': 'fetch' },
    body: new URLSearchParams(new FormData(form, submitter)),
  });
  const sheet = form.closest(SHEET);
  if (answer.ok || answer.type === 'opaqueredirect') {
    await refresh(sheet);
    say(form.dataset.said ?? '');
  } else if (answer.status === 401 || answer.status === 403) {
    location.reload();
  } else {
    say(await answer.text(), 'problem');
  }
}

function say(text, tone = 'done') {
  const line = document.querySelector('.said');
  if (line && text) {
    line.className = `said ${tone}`;
    line.textContent = text;
    line.focus({ preventScroll: true });
    clearTimeout(fading);
    // what was done also stands on the sheet, so the line may go; a problem stays
    fading = tone === 'done' ? setTimeout(() => (line.textContent = ''), 8000) : undefined;
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.closest(SHEET) || form.method !== 'post') {
    return;
  }
  event.preventDefault();
  if (form.ariaBusy === 'true') {
    return;
  }
  form.ariaBusy = 'true';
  send(form, event.submitter)
    .catch(() => say(document.querySelector('.said')?.dataset.lost, 'problem'))
    .finally(() => (form.ariaBusy = null));
});

window.etappePocket = { adopt };
