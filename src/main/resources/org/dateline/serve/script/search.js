// Completes what is typed into the search box, as a combobox with a listbox (ARIA 1.2). The form works without it.
'use strict';

document.querySelectorAll('form.search').forEach((form, number) => {
  const DELAY = 60;
  const input = form.querySelector('input[name="q"]');
  const list = document.createElement('ul');
  list.id = 'search-hits-' + number;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  const status = document.createElement('span');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  form.append(list, status);
  input.autocomplete = 'off';
  for (const [name, value] of Object.entries({
    role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false',
  })) {
    input.setAttribute(name, value);
  }

  let active = -1;
  let asked = null;
  let timer = 0;

  const options = () => Array.from(list.children);

  const mark = (index) => {
    active = index;
    options().forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === index));
      if (i === index) {
        option.scrollIntoView({ block: 'nearest' });
      }
    });
    if (index < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', options()[index].id);
    }
  };

  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    mark(-1);
  };

  const text = (className, words) => {
    const part = document.createElement('span');
    part.className = className;
    part.dir = 'auto';
    part.textContent = words;
    return part;
  };

  const option = (hit, index) => {
    const item = document.createElement('li');
    item.id = 'search-hit-' + number + '-' + index;
    item.dataset.path = hit.path;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.append(text('hit', hit.label), ' ', text('note', hit.kind));
    return item;
  };

  const show = (hits) => {
    list.replaceChildren(...hits.map(option));
    list.hidden = hits.length === 0;
    input.setAttribute('aria-expanded', String(hits.length > 0));
    status.textContent = hits.length === 1 ? '1 suggestion' : hits.length + ' suggestions';
    mark(-1);
  };

  const complete = async () => {
    const words = input.value.trim();
    if (asked) {
      asked.abort();
    }
    if (!words) {
      close();
      return;
    }
    asked = new AbortController();
    try {
      const answer = await fetch('/complete.json?q=' + encodeURIComponent(words), { signal: asked.signal });
      if (answer.ok) {
        show((await answer.json()).hits);
      }
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        close();
      }
    }
  };

  const follow = (item) => {
    close();
    window.location.assign(item.dataset.path);
  };

  input.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(complete, DELAY);
  });

  input.addEventListener('keydown', (event) => {
    const count = list.hidden ? 0 : list.children.length;
    if (event.key === 'ArrowDown' && list.hidden) {
      event.preventDefault();
      complete();
    } else if (event.key === 'ArrowDown' && count) {
      event.preventDefault();
      mark((active + 1) % count);
    } else if (event.key === 'ArrowUp' && count) {
      event.preventDefault();
      mark(active <= 0 ? count - 1 : active - 1);
    } else if (event.key === 'Enter' && count && active >= 0) {
      event.preventDefault();
      follow(options()[active]);
    } else if (event.key === 'Escape' && count) {
      event.preventDefault();
      close();
    }
  });

  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const item = event.target.closest('[role="option"]');
    if (item) {
      follow(item);
    }
  });
  input.addEventListener('blur', close);
});
