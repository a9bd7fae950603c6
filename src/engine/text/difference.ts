/** A change of a text, in UTF-16 code units: `removed` units at `start` were replaced by `inserted` units. */
export interface TextChange {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Texts are compared in pieces of this length first: comparing them unit by unit took as long as parsing the change. */
const pieceLength = 1_024;

/** The smallest single change that turns `before` into `after`. */
export function difference(before: string, after: string): TextChange {
  const limit = Math.min(before.length, after.length);
  const start = commonStart(before, after, limit);
  const same = commonEnd(before, after, limit - start);
  return { start, removed: before.length - start - same, inserted: after.length - start - same };
}

function commonStart(before: string, after: string, limit: number): number {
  let at = 0;
  while (at + pieceLength <= limit && before.slice(at, at + pieceLength) === after.slice(at, at + pieceLength)) {
    at += pieceLength;
  }
  while (at < limit && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  return at;
}

function commonEnd(before: string, after: string, limit: number): number {
  const piece = (text: string, at: number) => text.slice(text.length - at - pieceLength, text.length - at);
  let at = 0;
  while (at + pieceLength <= limit && piece(before, at) === piece(after, at)) at += pieceLength;
  const unit = (text: string) => text.charCodeAt(text.length - 1 - at);
  while (at < limit && unit(before) === unit(after)) at++;
  return at;
}
