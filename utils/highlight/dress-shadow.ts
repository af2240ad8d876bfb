/**
 * Gives open shadow roots the styles of what is painted in them, as an adopted sheet: no element is added, neither outside
 * nor inside. Chromium needs it not, Firefox paints in a shadow by its own styles only.
 */
export function createDress(window: Window & typeof globalThis, css: string): (root: ShadowRoot) => void {
  const kept: { sheet?: CSSStyleSheet } = {};
  const sheetOf = () => {
    if (!kept.sheet) {
      kept.sheet = new window.CSSStyleSheet();
      kept.sheet.replaceSync(css);
    }
    return kept.sheet;
  };
  return (root) => {
    const sheet = sheetOf();
    const { adoptedStyleSheets: worn } = root;
    // By index: Firefox hands a content script the list without its iterator.
    for (let i = 0; i < worn.length; i++) if (worn[i] === sheet) return;
    worn.push(sheet);
  };
}
