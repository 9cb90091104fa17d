/** Many objects of one kind as JSON can hold them in a third of the room: their keys once, then their values. */

export interface LikeObjects {
  readonly keys: readonly string[];
  readonly values: readonly (readonly unknown[])[];
}

/** All have the keys of the first, in its order. */
export function packed(objects: readonly object[]): LikeObjects {
  return { keys: Object.keys(objects[0] ?? {}), values: objects.map((object) => Object.values(object)) };
}

/** What was packed. */
export function unpacked({ keys, values }: LikeObjects): readonly object[] {
  return values.map((row) => {
    const object: Record<string, unknown> = {};
    for (let index = 0; index < keys.length; index += 1) object[keys[index] ?? ''] = row[index];
    return object;
  });
}
