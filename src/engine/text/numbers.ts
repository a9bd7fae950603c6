/** A byte as C and its descendants write numbers, from -128 to 255, a sign or suffixes among it: 0 to 255, or undefined. */
export function byteOf(written: string): number | undefined {
  const value = Number(written.replaceAll('_', '').replace(/^(-?(?:0[xb][0-9a-f]+|\d+))[ul]*$/i, '$1'));
  return Number.isInteger(value) && value >= -128 && value <= 255 ? value & 0xff : undefined;
}
