/**
 * Options of commands that take a password under a name that does not say so. Sources: https://docs.docker.com/reference/cli/docker/login/,
 * https://docs.podman.io/en/latest/markdown/podman-login.1.html, https://linux.die.net/man/1/sshpass,
 * https://learn.microsoft.com/cli/azure/reference-index#az-login and https://twine.readthedocs.io/en/stable/#commands
 */
const passwords: readonly { readonly command: string; readonly option: string; readonly verb?: string }[] = [
  { command: 'docker', option: '-p', verb: 'login' },
  { command: 'podman', option: '-p', verb: 'login' },
  { command: 'az', option: '-p', verb: 'login' },
  { command: 'twine', option: '-p', verb: 'upload' },
  { command: 'sshpass', option: '-p' },
];

/** Options that take a login, name and password in one. Source: https://curl.se/docs/manpage.html#-u */
const logins = { command: /^(?:curl|http|https|wget)$/, option: /^(?:-u|--user|-a|--auth|--proxy-user)$/ };

/** Whether an option of a command takes a password; `words` are the command's. */
export function takesPassword(command: string, option: string, words: readonly { readonly text: string }[]): boolean {
  return passwords.some(
    ({ command: own, option: taking, verb }) =>
      own === command && taking === option && (verb === undefined || words.some(({ text }) => text === verb)),
  );
}

/** The part of a text that is a password, where an option of a command takes a login: `curl -u name:password`. */
export function passwordOfLogin(command: string, option: string, text: string): string | undefined {
  if (!logins.command.test(command) || !logins.option.test(option)) return undefined;
  return /^[^\s:$]{1,80}:([^\s:$]{4,120})$/.exec(text)?.[1];
}
