const console = { log: (text: string) => undefined };

export const done = (token: string) => console.log(token);
