/** An element's own style by which what stands in it is not shown. */
export const hidingStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;
