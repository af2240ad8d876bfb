/** Lets the page draw and answer a click between two pieces of long work. */
export const breath = () => new Promise<void>((wake) => setTimeout(wake, 0));
