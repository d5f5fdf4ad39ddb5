// Opens attendance pages that a teacher keeps on this device, while the network is away. Knows no other page: its scope is
// /provider/attendance/. It keeps nothing by itself; the page does, once the teacher has said that the device may, and
// the login page throws everything away.
const KEPT = 'etappe-attendance';
const A_DAY = 24 * 60 * 60 * 1000;
const PARTS = /^\/(css|js|fonts|icons)\//;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const ours = url.origin === location.origin && request.method === 'GET';
  if (ours && (request.mode === 'navigate' || PARTS.test(url.pathname))) {
    event.respondWith(fetch(request).catch((away) => kept(request, away)));
  }
});

async function kept(request, away) {
  if (!(await caches.has(KEPT))) {
    throw away;
  }
  const cache = await caches.open(KEPT);
  const copy = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
  const old = request.mode === 'navigate' && copy && Date.now() - Date.parse(copy.headers.get('date')) > A_DAY;
  if (!copy || old) {
    throw away;
  }
  return copy;
}
