// The search field of the desk: a combobox with a listbox. It may move within the page, so it is found anew each time.

const PAUSE = 200;
const FEWEST = 2;

let timer;
let running;

const parts = () => {
  const form = document.querySelector('.desk-search');
  return form && { form, field: form.querySelector('input[role=combobox]'), list: form.querySelector('.hits'), said: form.querySelector('[role=status]') };
};

document.addEventListener('keydown', (event) => {
  const box = parts();
  if (!box) {
    return;
  }
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
    if (!document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) {
      event.preventDefault();
      box.field.focus();
      box.field.select();
    }
  } else if (event.target === box.field && !event.isComposing) {
    key(box, event);
  }
});

document.addEventListener('input', (event) => {
  const box = parts();
  if (event.target === box?.field) {
    clearTimeout(timer);
    timer = setTimeout(() => find(box), PAUSE);
  }
});

document.addEventListener('focusin', (event) => {
  const box = parts();
  if (event.target === box?.field && box.list.childElementCount) {
    show(box);
  } else if (box && !box.form.contains(event.target)) {
    hide(box);
  }
});

document.addEventListener('submit', (event) => {
  if (event.target.matches?.('.desk-search')) {
    event.preventDefault();
  }
});

document.addEventListener('click', (event) => {
  const box = parts();
  if (!box) {
    return;
  }
  if (event.target.closest?.('.desk-search a[role=option]')) {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      clear(box);
    }
  } else if (!box.form.contains(event.target)) {
    hide(box);
  }
});

// the field keeps the focus while the mouse is on the list
document.addEventListener('mousedown', (event) => event.target.closest?.('.desk-search .hits') && event.preventDefault());

function key(box, event) {
  const options = [...box.list.querySelectorAll('a[role=option]')];
  const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    if (box.list.hidden) {
      if (box.list.childElementCount) {
        show(box);
      }
    } else if (options.length) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      choose(box, options, at < 0 && step < 0 ? options.length - 1 : (at + step + options.length) % options.length);
    }
  } else if (event.key === 'Enter') {
    event.preventDefault();
    if (box.list.hidden || box.list.dataset.words !== box.field.value) {
      clearTimeout(timer);
      find(box);
    } else {
      (options[at] ?? options[0])?.click();
    }
  } else if (event.key === 'Escape') {
    event.preventDefault();
    if (box.list.hidden) {
      clear(box);
    } else {
      hide(box);
    }
  }
}

function choose(box, options, at) {
  options.forEach((option, index) => option.setAttribute('aria-selected', index === at));
  box.field.setAttribute('aria-activedescendant', options[at].id);
  options[at].scrollIntoView({ block: 'nearest' });
}

async function find(box) {
  running?.abort();
  const words = box.field.value;
  if (words.trim().length < FEWEST) {
    box.list.replaceChildren();
    box.said.textContent = '';
    hide(box);
    return;
  }
  const screens = screensOf(words);
  const request = (running = new AbortController());
  try {
    const data = new URLSearchParams(new FormData(box.form));
    data.set('screens', screens.length);
    const answer = await fetch('/search', { method: 'POST', body: data, signal: request.signal, headers: { 'X-Requested-With': 'fetch' } });
    if (answer.redirected) {
      location.reload(); // the login has ended
      return;
    }
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    const found = new DOMParser().parseFromString(await answer.text(), 'text/html').body.firstElementChild;
    if (running === request) {
      fill(parts() ?? box, words, found, screens);
    }
  } catch (problem) {
    if (problem.name !== 'AbortError') {
      say(box, box.form.dataset.failed);
      box.said.textContent = box.form.dataset.failed;
    }
  }
}

function fill(box, words, found, screens) {
  box.list.replaceChildren(...found.children);
  if (screens.length) {
    box.list.append(group(box.form.dataset.screens, screens));
  }
  const options = [...box.list.querySelectorAll('a[role=option]')];
  options.forEach((option, index) => {
    option.id = `search-hit-${index}`;
    option.setAttribute('aria-selected', 'false');
  });
  if (!options.length) {
    say(box, box.form.dataset.none);
  }
  box.list.dataset.words = words;
  box.said.textContent = found.dataset.said;
  box.field.removeAttribute('aria-activedescendant');
  if (document.activeElement === box.field) {
    show(box);
  }
}

/** A sentence in place of hits. */
function say(box, sentence) {
  const note = document.createElement('div');
  note.className = 'nothing';
  note.setAttribute('role', 'option');
  note.setAttribute('aria-disabled', 'true');
  note.setAttribute('aria-selected', 'false');
  note.textContent = sentence;
  box.list.replaceChildren(note);
  show(box);
}

/** The menu is in the page already, in the words of the reader and with what the role may open. */
function screensOf(words) {
  const wanted = folded(words).split(/\s+/);
  return [...document.querySelectorAll('.rail a.entry')].filter((entry) => {
    const name = folded(entry.textContent);
    return wanted.every((word) => name.includes(word));
  });
}

function group(title, entries) {
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', title);
  const heading = document.createElement('div');
  heading.className = 'group';
  heading.setAttribute('aria-hidden', 'true');
  heading.textContent = title;
  group.append(heading, ...entries.map((entry) => {
    const option = document.createElement('a');
    option.href = entry.getAttribute('href');
    option.textContent = entry.textContent;
    option.setAttribute('role', 'option');
    option.tabIndex = -1;
    return option;
  }));
  return group;
}

function folded(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function show(box) {
  box.list.hidden = false;
  box.field.setAttribute('aria-expanded', 'true');
}

function hide(box) {
  box.list.hidden = true;
  box.field.setAttribute('aria-expanded', 'false');
  box.field.removeAttribute('aria-activedescendant');
}

function clear(box) {
  running?.abort();
  box.field.value = '';
  box.list.replaceChildren();
  box.said.textContent = '';
  hide(box);
}

for (const hint of document.querySelectorAll('.desk-search kbd span')) {
  if (/Mac|iPhone|iPad/.test(navigator.platform)) {
    hint.textContent = '⌘ K';
  }
}

// whoever typed before this script had arrived is answered too
const early = parts();
if (early?.field.value) {
  find(early);
}
