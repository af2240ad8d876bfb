import data from '../../../seeds/tracking-parameters.json' with { type: 'json' };

const names = data.parameters.map(({ name }) => name);
const whole = new Set(names.filter((name) => !name.endsWith('*')));
const beginnings = names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/** True for a parameter of an address that says where a reader came from, not what is read. */
export function isTracking(parameter: string): boolean {
  const name = parameter.toLowerCase();
  return whole.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}
