import type { VNode } from 'preact';

interface Props {
  readonly name: string;
  readonly label: string;
  /** What it means, where the label does not say all. */
  readonly explanation?: string;
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
}

/** Something that is on or off. */
export function Flag({ name, label, explanation, checked, change }: Props): VNode {
  const id = `${name}-explanation`;
  return (
    <div class="flag">
      <label>
        <input
          type="checkbox"
          name={name}
          checked={checked}
          aria-describedby={explanation === undefined ? undefined : id}
          onChange={({ currentTarget }) => change(currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {explanation !== undefined && <p id={id}>{explanation}</p>}
    </div>
  );
}
