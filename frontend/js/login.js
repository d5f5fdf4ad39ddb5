// Lets the person see what the password field holds. Without scripts the box stays away.
for (const box of document.querySelectorAll('input[data-shows]')) {
  const field = document.getElementById(box.dataset.shows);
  box.closest('label').hidden = false;
  box.addEventListener('change', () => { field.type = box.checked ? 'text' : 'password'; });
  // hidden again before it is sent, so that no browser remembers it as plain text
  field.form.addEventListener('submit', () => { field.type = 'password'; });
}
