// With the keyboard alone: from the page to the visit request opened in WhatsApp.
import { expect, type Tab, test } from '../people.ts';

/** Presses `key` until `there` says so; fails after as many presses as no page needs. */
async function press(tab: Tab, key: string, there: () => Promise<boolean>, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await there()) return;
    await tab.page.keyboard.press(key);
  }
  throw new Error(`"${key}" pressed ${most} times did not lead there`);
}
/** Accessible words of what has the focus, inside our shadow root too. */
const focused = (tab: Tab) =>
  tab.page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
  });

test('from the page to the visit request opened in WhatsApp, without a mouse', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await press(tab, 'Tab', async () => (await focused(tab)) === 'Ask about homes');
  await tab.page.keyboard.press('Enter');
  await expect(tab.composer).toBeFocused();
  await tab.page.keyboard.type('2bhk in whitefield to buy');
  await tab.page.keyboard.press('Enter');
  await expect(tab.replies).toHaveCount(1);
  await expect(tab.composer).toBeFocused();
  await tab.page.keyboard.type('book a visit to the first one on Saturday');
  await tab.page.keyboard.press('Enter');
  await expect(tab.lastReply.getByRole('link', { name: 'WhatsApp' })).toBeVisible();
  const exact = (await tab.lastReply.locator('blockquote').textContent()) ?? '';
  expect(exact).toMatch(/Sat\b|Saturday/);
  await press(tab, 'Shift+Tab', async () => (await focused(tab)) === 'WhatsApp');
  const opened = ada.context.waitForEvent('page');
  await tab.page.keyboard.press('Enter');
  const sent = await opened;
  await expect(sent.getByRole('heading', { name: 'What would have been sent' })).toBeVisible();
  await expect(sent.locator('#contact-text')).toHaveText(exact);
});

test('arrow keys walk through suggestions, homes and the menu; Home and End go to their ends', async ({
  ada,
}) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  const suggestions = tab.panel.getByTestId('suggestion');
  await press(
    tab,
    'Shift+Tab',
    async () => (await focused(tab)) === (await suggestions.first().textContent()),
  );
  await tab.page.keyboard.press('ArrowDown');
  await expect(suggestions.nth(1)).toBeFocused();
  await tab.page.keyboard.press('End');
  await expect(suggestions.last()).toBeFocused();
  await tab.page.keyboard.press('Home');
  await expect(suggestions.first()).toBeFocused();
  await tab.page.keyboard.press('ArrowLeft');
  await expect(suggestions.first(), 'the end is the end').toBeFocused();
  await tab.page.keyboard.press('Enter');
  await expect(tab.cards.first()).toBeVisible();

  await tab.cards.first().getByRole('link').focus();
  // Past the two buttons of the first home.
  for (const _ of ['share', 'heart', 'the next']) await tab.page.keyboard.press('ArrowDown');
  await expect(tab.cards.nth(1).getByRole('link')).toBeFocused();

  await tab.panel.getByRole('button', { name: 'More options' }).focus();
  await tab.page.keyboard.press('Enter');
  await expect(tab.panel.getByRole('button', { name: 'Shortlist' })).toBeFocused();
  for (const _ of ['a person', 'language', 'new chat']) await tab.page.keyboard.press('ArrowDown');
  await expect(tab.panel.getByRole('button', { name: 'New chat' })).toBeFocused();
  await tab.page.keyboard.press('Escape');
  await expect(tab.panel.getByRole('button', { name: 'New chat' })).toHaveCount(0);
  await expect(tab.panel, 'Esc closes the menu alone').toBeVisible();
  await expect(tab.panel.getByRole('button', { name: 'More options' })).toBeFocused();
});

test('taking a filter off by keyboard keeps the focus in the panel', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.ask('2bhk in whitefield under 90 lakh');
  const chip = tab.panel.getByRole('button', { name: /^Remove .*90 L/ });
  await chip.focus();
  await tab.page.keyboard.press('Enter');
  await expect(tab.replies).toHaveCount(2);
  await expect(chip).toHaveCount(0);
  await expect(tab.panel.locator(':focus')).toHaveCount(1);
});

/** Longer than any input method takes from the end of a word to the key that ended it. */
const handsFree = (tab: Tab) =>
  tab.page.evaluate(async () => {
    const from = performance.now();
    while (performance.now() - from < 150) await new Promise(requestAnimationFrame);
  });

test('Enter while a word is being composed sends nothing; the next one sends once', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.ask('2bhk in whitefield');
  await expect(tab.cards.first()).toBeVisible();
  await tab.composer.fill('व्हाइटफील्ड');
  const enter = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true };
  await tab.composer.dispatchEvent('compositionstart', { data: '' });
  await tab.composer.dispatchEvent('keydown', { ...enter, isComposing: true });
  await tab.composer.dispatchEvent('keydown', { ...enter, keyCode: 229 });
  // Safari: the composition ends before the key that ended it.
  await tab.composer.evaluate((field, init) => {
    field.dispatchEvent(new CompositionEvent('compositionend', { data: 'व्हाइटफील्ड', bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', init));
    field.dispatchEvent(new KeyboardEvent('keyup', init));
  }, enter);
  await expect(tab.composer).toHaveValue('व्हाइटफील्ड');
  await expect(tab.asked).toHaveCount(1);
  await tab.composer.press('Enter');
  await expect(tab.asked).toHaveText(['2bhk in whitefield', 'व्हाइटफील्ड']);
  await expect(tab.replies).toHaveCount(2);
  await expect(tab.asked).toHaveCount(2);
});

test('a word chosen from the list with the pointer is sent by the first Enter after it', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.ask('2bhk in whitefield');
  await expect(tab.cards.first()).toBeVisible();
  await tab.composer.fill('व्हाइटफील्ड');
  await tab.composer.dispatchEvent('compositionend', { data: 'व्हाइटफील्ड' });
  await handsFree(tab);
  await tab.composer.press('Enter');
  await expect(tab.asked).toHaveText(['2bhk in whitefield', 'व्हाइटफील्ड']);
});

test('Shift and Enter break the line', async ({ ada }) => {
  const tab = await ada.newTab('/privacy/');
  await tab.open();
  await tab.page.keyboard.type('2bhk');
  await tab.page.keyboard.press('Shift+Enter');
  await tab.page.keyboard.type('in whitefield');
  await expect(tab.composer).toHaveValue('2bhk\nin whitefield');
  await expect(tab.asked).toHaveCount(0);
});
