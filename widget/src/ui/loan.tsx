// Loan: what a home comes to a month, by a tap on the down payment and on the time. The server has reckoned all of it.
import type { HomeDetail } from '@veranda/server/contract';
import type { View } from './view.ts';

type Props = { loan: NonNullable<HomeDetail['loan']>; labels: View['labels'] };

/** Shown first: a fifth is paid down. */
const SHARE = 1;

export function Loan({ loan, labels }: Props) {
  const { shares, times, time, source } = loan;
  const show = ({ currentTarget: form }: { currentTarget: HTMLFormElement }) => {
    const chosen = new FormData(form);
    const output = form.querySelector('output');
    const told = shares[Number(chosen.get('share'))]?.emi[Number(chosen.get('time'))];
    if (output && told) output.value = told;
  };
  return (
    <form class="loan" onChange={show} onSubmit={(event) => event.preventDefault()}>
      <p>
        <span>{labels.emi}</span>
        <output>{shares[SHARE]?.emi[time]}</output>
      </p>
      <fieldset>
        <legend>{labels.down_payment}</legend>
        {shares.map(({ share, down }, at) => (
          <label key={share}>
            <input type="radio" name="share" value={at} defaultChecked={at === SHARE} />
            <span>{share}</span>
            <small>{down}</small>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{labels.loan_time}</legend>
        {times.map((label, at) => (
          <label key={label}>
            <input type="radio" name="time" value={at} defaultChecked={at === time} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <small>{source}</small>
    </form>
  );
}
