// Nobody is signed in: what somebody kept on this device for a class without a network goes.
if ('caches' in window) {
  caches.delete('etappe-attendance');
}
