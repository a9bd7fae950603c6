const environment = /\bprocess\.env\b(?!\.(?:EXPO|NEXT)_PUBLIC_|\.REACT_APP_|\.VITE_)|\bgetenv\b|\benv\.get\(/;

/** Whether a text of code reads an environment that no app has, unless its build copies it: what is beside may be a server's. */
export function readsEnvironment(code: string): boolean {
  return environment.test(code);
}
