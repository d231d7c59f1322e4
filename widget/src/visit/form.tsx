// Form: who wants to come and when, and above the button what becomes of it. As the visitor left it, until it is sent.
import type { VisitOffer } from '@veranda/server/contract';
import { CLOSE, Icon } from '../ui/icon.tsx';
import type { Props } from '../ui/view.ts';
import type { Open } from './booking.ts';

/** Days that are shown before the rest is asked for. */
const FIRST_DAYS = 3;

export function Form({ view, actions }: Props) {
  const { booking, labels } = view;
  const form = booking?.form;
  if (!form) return null;
  const { offer, homes, problem } = form;
  const trouble = problem?.field;
  const words = offer?.words;
  const wrong = problem && offer ? said(problem, offer, labels.failed) : undefined;
  const at = (field: string) => (trouble === field ? wrong : undefined);
  return (
    <form
      class="visit"
      tabIndex={-1}
      noValidate
      lang={offer?.notice.lang}
      aria-label={words?.title ?? labels.visit}
      onSubmit={(event) => {
        event.preventDefault();
        booking.send(event.currentTarget);
      }}
    >
      <p class="title">
        <strong>{words?.title ?? labels.visit}</strong>
        <button type="button" class="tool" aria-label={labels.cancel} onClick={booking.close}>
          <Icon of={CLOSE} />
        </button>
      </p>
      {homes.length > 0 && <p>{homes.join(' · ')}</p>}
      {offer?.where && <p class="soft">{offer.where}</p>}
      {offer === undefined && <p class="soft">{labels.typing}</p>}
      {offer === null && (
        <p class="wrong" role="alert">
          {labels.failed}{' '}
          <button type="button" onClick={() => actions.book(form.asks)}>
            {labels.retry}
          </button>
        </p>
      )}
      {offer && (
        <>
          {wrong && !['name', 'phone', 'slot'].includes(trouble ?? '') && (
            <p class="wrong" role="alert">
              {wrong}
            </p>
          )}
          {offer.days.length > 0 && (
            <Times form={form} offer={offer} wrong={at('slot')} change={booking.change} />
          )}
          <Field name="name" label={offer.words.name} value={form.name} wrong={at('name')} most={80} />
          <Field name="phone" label={offer.words.phone} value={form.phone} wrong={at('phone')} most={40} />
          <div class="notice">
            {offer.notice.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <label class="tick">
            <input type="checkbox" name="offers" defaultChecked={form.offers} />
            <span>{offer.notice.offers}</span>
          </label>
          <button type="submit" class="do">
            {offer.words.send}
          </button>
        </>
      )}
    </form>
  );
}

type TimesProps = {
  form: Open;
  offer: VisitOffer;
  wrong?: string;
  change(change: Partial<Open>): void;
};

function Times({ form, offer: { days, words }, wrong, change }: TimesProps) {
  const at = days.findIndex(({ date }) => date === form.day);
  const shown = form.allDays || at >= FIRST_DAYS ? days : days.slice(0, FIRST_DAYS);
  const day = days[at];
  return (
    <>
      <fieldset>
        <legend>{words.day}</legend>
        {shown.map(({ date, label }) => (
          <Choice
            key={date}
            name="day"
            label={label}
            chosen={date === form.day}
            choose={() => change({ day: date, slot: undefined })}
          />
        ))}
        <Choice
          key="any"
          name="day"
          label={words.any_time}
          chosen={!form.day}
          choose={() => change({ day: '', slot: undefined })}
        />
        {shown.length < days.length && (
          <button type="button" class="plain" onClick={() => change({ allDays: true })}>
            {words.other_days}
          </button>
        )}
      </fieldset>
      {day && (
        <fieldset aria-describedby={wrong && 'visit-slot'}>
          <legend>{words.time}</legend>
          {day.slots.map(({ start, label }) => (
            <Choice
              key={start}
              name="slot"
              label={label}
              chosen={start === form.slot}
              choose={() => change({ slot: start, problem: undefined })}
            />
          ))}
        </fieldset>
      )}
      {wrong && (
        <p class="wrong" id="visit-slot" role="alert">
          {wrong}
        </p>
      )}
    </>
  );
}

function Choice({
  name,
  label,
  chosen,
  choose,
}: {
  name: string;
  label: string;
  chosen: boolean;
  choose(): void;
}) {
  return (
    <label class="choice">
      <input type="radio" name={name} checked={chosen} onChange={choose} />
      <span>{label}</span>
    </label>
  );
}

function Field({
  name,
  label,
  value,
  wrong,
  most,
}: {
  name: 'name' | 'phone';
  label: string;
  value: string;
  wrong?: string;
  most: number;
}) {
  const id = `visit-${name}`;
  const given = {
    id,
    name,
    defaultValue: value,
    maxLength: most,
    required: true,
    'aria-invalid': Boolean(wrong),
    'aria-describedby': wrong && `${id}-wrong`,
  };
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {name === 'phone' ? (
        <input {...given} type="tel" autocomplete="tel" />
      ) : (
        <input {...given} autocomplete="name" />
      )}
      {wrong && (
        <small class="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </small>
      )}
    </p>
  );
}

/** In the form's words where it has some for it. */
function said({ code, field }: NonNullable<Open['problem']>, { words }: VisitOffer, failed: string): string {
  if (code === 'late' || code === 'notice_changed' || code === 'slot_taken') return words[code];
  const of: Record<string, string> = {
    name: words.name_needed,
    phone: words.phone_refused,
    slot: words.slot_taken,
  };
  return of[field ?? ''] ?? failed;
}
