// Buttons that open the chat, and the one that goes back.
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('[data-ask], [data-back]') : null;
  if (!(button instanceof HTMLElement)) return;
  if ('back' in button.dataset) return history.length > 1 ? history.back() : location.assign('/');
  window.Veranda?.('open');
  if (button.dataset.ask) window.Veranda?.('prefill', button.dataset.ask);
});

// Two sample people. A real site asks its own server who is signed in.
const PERSON = 'sample_person';
const people = document.querySelector('.people');

function tell(person) {
  window.Veranda ??= Object.assign((...call) => window.Veranda.q.push(call), { q: [] });
  if (!person) return window.Veranda('logout');
  window.Veranda('identify', async () => {
    const answer = await fetch(`/sample-sign-in/${person}`, { cache: 'no-store' });
    return answer.ok && localStorage.getItem(PERSON) === person ? answer.text() : null;
  });
}
function show(person) {
  for (const button of people.querySelectorAll('button'))
    button.hidden = person ? button.dataset.person !== '' : button.dataset.person === '';
  people.hidden = false;
  document.documentElement.dataset.signedIn = person ?? '';
}
people.addEventListener('click', ({ target }) => {
  const person = target instanceof HTMLElement ? target.dataset.person : undefined;
  if (person === undefined) return;
  if (person) localStorage.setItem(PERSON, person);
  else localStorage.removeItem(PERSON);
  show(person || null);
  tell(person);
});
const signedIn = localStorage.getItem(PERSON);
show(signedIn);
if (signedIn) tell(signedIn);
