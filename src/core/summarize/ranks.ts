/** Each value's rank scaled to 0 (lowest) … 1 (highest); equal values keep the order of the list, earlier is higher. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const scaled = Array.from<number>({ length: values.length }).fill(1);
  order.forEach((index, place) => {
    scaled[index] = values.length > 1 ? 1 - place / (values.length - 1) : 1;
  });
  return scaled;
}

/** Values over their maximum: 0 to 1. */
export function scaled(values: readonly number[]): number[] {
  const most = values.reduce((max, value) => Math.max(max, value), 0);
  return most > 0 ? values.map((value) => value / most) : values.map(() => 0);
}
