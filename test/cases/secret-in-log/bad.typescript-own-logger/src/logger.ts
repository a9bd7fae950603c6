export class Logger {
  note(message: string, extra?: unknown) {
    console.log(message, extra);
  }
}

export const logger = new Logger();
