import browser from 'webextension-polyfill';

/** Tells when an alarm of this name went off; the worker is woken for it. Register it in the worker's first turn. */
export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}

/** Has an alarm go off every so many minutes, the first time after some; one that is set stays as it is. */
export async function setAlarm(name: string, minutes: { readonly first: number; readonly every: number }) {
  if (await browser.alarms.get(name)) return;
  browser.alarms.create(name, { delayInMinutes: minutes.first, periodInMinutes: minutes.every });
}

/** Takes an alarm back. */
export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}
