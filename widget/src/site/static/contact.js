// Shows what WhatsApp or the phone would have been given. All of it comes from the address, so it is only ever text.
const given = new URLSearchParams(location.search);
const call = given.get('by') === 'call';
const digits = (given.get('number') ?? '').replace(/\D/g, '').slice(0, 15);
const text = (given.get('text') ?? '').slice(0, 4000);
const part = (name) => document.getElementById(`contact-${name}`);

part('title').textContent = call ? 'Who would have been called' : 'What would have been sent';
part('way').textContent = call ? 'the phone' : 'WhatsApp';
part('number-row').hidden = !digits;
part('number').textContent = digits && `+${digits} (a number that reaches nobody)`;
part('message').hidden = !text;
part('text').textContent = text;
