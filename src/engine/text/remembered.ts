const most = 2_000;
const longest = 60;

/** Answers questions about names from memory: a file says the same ones again and again. What is full starts anew. */
export function remembered<Answer>(answer: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const now = answer(name);
    if (known.size >= most) known.clear();
    if (name.length <= longest) known.set(name, now);
    return now;
  };
}

/** Makes one value for each object that it is asked for, and keeps it as long as the object. */
export function oncePer<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
