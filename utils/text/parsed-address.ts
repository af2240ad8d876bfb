/** An address, parsed; undefined where it is none. (`URL.canParse` and `URL.parse` are younger than the browsers we run in.) */
export function parsedAddress(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
