import type { VNode } from 'preact';
import type { MessageKey } from '../src/platform/message-key';
import { message } from '../src/platform/messages';

interface Props<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, MessageKey>>;
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
  readonly disabled?: boolean;
}

/** One of a few values, side by side. */
export function Choice<Value extends string>(props: Props<Value>): VNode {
  const { name, legend, values, names, chosen, choose, disabled = false } = props;
  return (
    <fieldset class={`choice choice-${name}`} disabled={disabled}>
      <legend>{legend}</legend>
      <div class="choice-options">
        {values.map((value) => (
          <label key={value} class={`choice-${name}-${value}`}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => choose(value)}
            />
            <span>{message(names[value])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
