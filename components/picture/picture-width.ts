/** What stands around a picture in a narrow window, and the narrowest that is drawn; pixels. */
const AROUND = 44;
const LEAST = 300;

/** How wide a picture is drawn, in pixels: `most`, and in a narrow window less, so that its words stay readable. */
export const pictureWidth = (most: number, window: number) => Math.max(LEAST, Math.min(most, window - AROUND));
