type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The members that have a value: JSON says nothing of the others. */
export function defined<T extends object>(value: T): Defined<T> {
  const entries = Object.entries(value).filter(([, element]) => element !== undefined);
  return Object.fromEntries(entries) as Defined<T>;
}
