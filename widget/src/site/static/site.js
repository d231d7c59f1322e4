// Buttons that open the chat, and the one that goes back.
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('[data-ask], [data-back]') : null;
  if (!(button instanceof HTMLElement)) return;
  if ('back' in button.dataset) return history.length > 1 ? history.back() : location.assign('/');
  window.Veranda?.('open');
  if (button.dataset.ask) window.Veranda?.('prefill', button.dataset.ask);
});
