/** The user that owns nothing, by convention. */
const nobody = 65_534;

/** Runs an action as a user without privileges, so that permissions hold for it also where tests run as root. */
export async function withoutPrivileges<T>(action: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return action();
  process.seteuid?.(nobody);
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
}
