// The class on a phone or tablet. Every tap is kept on the device first (ids and states, no names), then sent; what could
// not be sent goes later, exactly once, for each carries a number that the portal knows again.

const KEPT = 'etappe-attendance';
const STORE = 'etappe.attendance.';
const MOST_AT_ONCE = 500;
const form = document.querySelector('form.class');
const line = document.querySelector('.sending');
const said = form.dataset;
const queueKey = (session) => `${STORE}queue.${said.user}.${session}`;
const mine = queueKey(said.session);
/** What people type goes with its tap, and is kept nowhere. */
const typed = new Map();
let token = said.token;
let busy = false;
let retry;
let pause = 5000;

form.classList.add('live');

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? [];
  } catch {
    return [];
  }
}

function write(key, taps) {
  if (taps.length) {
    localStorage.setItem(key, JSON.stringify(taps));
  } else {
    localStorage.removeItem(key);
  }
}

function uuid() {
  if (crypto.randomUUID) {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function device() {
  const known = localStorage.getItem(`${STORE}device`) ?? uuid();
  localStorage.setItem(`${STORE}device`, known);
  return known;
}

/** Grows with every tap, also when the clock of the device is set back. */
function next() {
  const sequence = Math.max(Date.now(), Number(localStorage.getItem(`${STORE}sequence`) ?? 0) + 1);
  localStorage.setItem(`${STORE}sequence`, sequence);
  return sequence;
}

const rows = () => [...form.querySelectorAll('.pupil:not(.blocked)')];
const chosen = (row) => row.querySelector('input[type=radio]:checked')?.value;

function tap(row) {
  const state = chosen(row);
  if (!state) {
    return;
  }
  const away = state === 'EXCUSED' || state === 'UNEXCUSED';
  const nonce = uuid();
  const words = row.querySelector('[data-words]')?.value ?? '';
  if (away && words) {
    typed.set(nonce, words);
  }
  const one = {
    nonce,
    enrolment: row.dataset.id,
    state,
    reason: (away && row.querySelector('select').value) || null,
    minutes: state === 'LATE' ? Number(row.querySelector('[data-minutes]').value) || null : null,
    at: Date.now(),
    sequence: next(),
  };
  write(mine, [...read(mine), one]);
  problem(row, '');
  show();
}

function problem(row, text) {
  const place = row.querySelector('.problem');
  place.textContent = text;
  place.hidden = !text;
}

/** Puts what stands in the queue, or what the portal says, onto the row. */
function put(row, mark) {
  for (const box of row.querySelectorAll('input[type=radio]')) {
    box.checked = box.value === mark.state;
  }
  row.querySelector('select').value = mark.reason ?? '';
  row.querySelector('[data-minutes]').value = mark.minutes ?? '';
}

function count() {
  form.querySelector('.counted').textContent = said.counted
    .replace('{0}', rows().filter(chosen).length)
    .replace('{1}', rows().length);
}

function show(state) {
  const waits = read(mine).length > 0;
  const now = state ?? (waits ? (navigator.onLine ? 'saved' : 'offline') : 'sent');
  const text = said[now];
  line.className = `sending tag ${now === 'sent' ? 'good' : 'warn'}`;
  if (line.textContent !== text) {
    line.textContent = text;
  }
  for (const field of form.querySelectorAll('[data-words]')) {
    field.disabled = !navigator.onLine;
  }
  count();
}

async function send() {
  if (busy) {
    return;
  }
  busy = true;
  clearTimeout(retry);
  let trouble;
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith(queueKey('')))) {
    try {
      while (read(key).length) {
        await sendSome(key);
      }
    } catch (stop) {
      // one class that cannot be sent does not hold up the others
      trouble = stop;
    }
  }
  busy = false;
  if (trouble) {
    show(trouble.message in said ? trouble.message : undefined);
    retry = setTimeout(send, pause);
    pause = Math.min(pause * 2, 60000);
  } else {
    pause = 5000;
    show();
    if (read(mine).length) {
      send(); // tapped while another class was on its way
    }
  }
}

async function sendSome(key) {
  const some = read(key).slice(0, MOST_AT_ONCE);
  const session = key.slice(queueKey('').length);
  const answer = await post(`/provider/attendance/${session}/marks`, some);
  const done = new Set([...answer.kept, ...Object.keys(answer.refused)]);
  write(key, read(key).filter((one) => !done.has(one.nonce)));
  done.forEach((nonce) => typed.delete(nonce));
  if (session === said.session) {
    apply(answer);
    refreshKept();
  }
}

async function post(address, taps) {
  const body = JSON.stringify({
    device: device(),
    sentAt: Date.now(),
    marks: taps.map((one) => ({ ...one, words: typed.get(one.nonce) ?? null })),
  });
  const headers = () => ({ 'Content-Type': 'application/json', 'X-Requested-With': 'fetch', 'X-CSRF-TOKEN': token });
  const ask = () => fetch(address, { method: 'POST', redirect: 'manual', headers: headers(), body });
  let answer = await ask();
  if (refused(answer)) {
    // the page is older than the login: it gets its token anew, or the teacher has to log in
    token = (await fresh()) ?? token;
    answer = await ask();
  }
  if (!answer.ok) {
    throw new Error(refused(answer) ? 'login' : 'failed');
  }
  return answer.json();
}

/** The token is not that of the login, or there is no login: answered by a page, where a refusal is a line of text. */
function refused(answer) {
  const page = answer.status === 404 && answer.headers.get('content-type')?.startsWith('text/html');
  return [401, 403].includes(answer.status) || answer.type === 'opaqueredirect' || page;
}

async function fresh() {
  const page = await fetch(location.pathname, { redirect: 'manual', headers: { 'X-Requested-With': 'fetch' } });
  if (!page.ok) {
    throw new Error('login');
  }
  return new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('form.class')?.dataset.token;
}

/** What the portal knows now, also from another teacher; what waits here stays as it was tapped. */
function apply(answer) {
  const waiting = new Set(read(mine).map((one) => one.enrolment));
  for (const row of rows()) {
    const id = row.dataset.id;
    const mark = answer.rows[id];
    const by = row.querySelector('.by');
    if (mark && !waiting.has(id)) {
      if (!row.contains(document.activeElement) || chosen(row) !== mark.state) {
        put(row, mark);
      }
      by.textContent = mark.by;
    }
    by.hidden = !by.textContent;
  }
  for (const [nonce, text] of Object.entries(answer.refused ?? {})) {
    const row = rows().find((one) => one.dataset.id === answer.persons[nonce]);
    if (row) {
      row.querySelectorAll('input[type=radio]').forEach((box) => (box.checked = false));
      problem(row, text);
    }
  }
  count();
}

async function look() {
  if (document.hidden || !navigator.onLine || busy || read(mine).length) {
    return;
  }
  const answer = await fetch(`/provider/attendance/${said.session}/marks`, {
    redirect: 'manual',
    headers: { 'X-Requested-With': 'fetch' },
  });
  if (answer.ok) {
    apply(await answer.json());
  }
}

form.addEventListener('change', (event) => {
  const row = event.target.closest('.pupil');
  if (row) {
    tap(row);
    send();
  }
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (event.submitter?.name === 'all') {
    for (const row of rows().filter((one) => !chosen(one))) {
      const excused = row.dataset.announced;
      put(row, excused ? { state: 'EXCUSED', reason: excused } : { state: 'PRESENT' });
      tap(row);
    }
    await send();
  } else {
    await send();
    if (!read(mine).length) {
      location.assign(said.done);
    }
  }
});

// Keeping the page on the device: only when the teacher says so, thrown away by the login page.
const keep = document.querySelector('.keep-here');
const box = keep?.querySelector('input');
const canKeep = 'serviceWorker' in navigator && 'caches' in window;

async function store() {
  const cache = await caches.open(KEPT);
  const parts = performance
    .getEntriesByType('resource')
    .map((entry) => new URL(entry.name))
    .filter((url) => url.origin === location.origin && /^\/(css|js|fonts|icons)\//.test(url.pathname))
    .map((url) => url.pathname);
  await cache.addAll([location.pathname, ...new Set(parts)]);
}

function refreshKept() {
  if (box?.checked) {
    store().catch(() => {});
  }
}

if (keep && canKeep) {
  keep.hidden = false;
  caches.has(KEPT).then((has) => {
    box.checked = has;
    if (has && navigator.onLine) {
      store().catch(() => {});
    }
  });
  box.addEventListener('change', async () => {
    if (box.checked) {
      await navigator.serviceWorker.register('/app-sw.js', { scope: '/provider/attendance/' });
      await store();
    } else {
      await caches.delete(KEPT);
      const worker = await navigator.serviceWorker.getRegistration('/provider/attendance/');
      await worker?.unregister();
    }
    keep.dataset.kept = box.checked;
  });
}

addEventListener('online', () => {
  show();
  send();
});
addEventListener('offline', () => show());
document.addEventListener('visibilitychange', () => look().catch(() => {}));
setInterval(() => look().catch(() => {}), 20000);

// taps of an earlier visit stand on the page again
for (const one of read(mine)) {
  const row = rows().find((each) => each.dataset.id === one.enrolment);
  if (row) {
    put(row, one);
  }
}
show();
send();
