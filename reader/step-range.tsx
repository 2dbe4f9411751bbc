import type { VNode } from 'preact';

interface Props<Value extends number> {
  readonly label: string;
  /** In rising order. */
  readonly steps: readonly Value[];
  readonly value: Value;
  /** A value in words, as it stands beside the slider. */
  readonly write: (value: Value) => string;
  /** While the slider moves. */
  readonly preview: (value: Value) => void;
  readonly change: (value: Value) => void;
}

/** One of a row of numbers, by a slider. */
export function StepRange<Value extends number>(props: Props<Value>): VNode {
  const { label, steps, value, write, preview, change } = props;
  const stepAt = (position: number): Value => steps[position] ?? value;
  return (
    <label class="step-range">
      <span>{label}</span>
      <span class="step-range-scale">
        <input
          type="range"
          min={0}
          max={steps.length - 1}
          value={steps.indexOf(value)}
          aria-valuetext={write(value)}
          onInput={({ currentTarget }) => preview(stepAt(currentTarget.valueAsNumber))}
          onChange={({ currentTarget }) => change(stepAt(currentTarget.valueAsNumber))}
        />
        <span class="step-range-value">{write(value)}</span>
      </span>
    </label>
  );
}
