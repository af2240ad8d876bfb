/** Hosts that the browsers ask for themselves: updates, lists, settings. */
const services =
  /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|google(?:apis|usercontent)?\.com|gstatic\.com|gvt\d\.com)$/;

/** True for a request that was made by a page or an extension and not by the browser on its own account. */
export const isOurs = (address: string) => !services.test(new URL(address).hostname);
