import { native } from './native';

/** The numbers of all tabs; content scripts listen in some of them. */
export async function allTabs(): Promise<readonly number[]> {
  const tabs = await native().tabs.query({});
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
