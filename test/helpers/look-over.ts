/**
 * Runs in a page, and says in a line each what keeps people from using it: content wider than the
 * screen, text without contrast (WCAG 2.2, 1.4.3), fields without a label, headings out of order,
 * controls without a name, ids that are given twice.
 */
export function lookOver(): readonly string[] {
  const found: string[] = [];
  const root = document.documentElement;
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const isShown = (element: Element): boolean => element.checkVisibility();

  if (root.scrollWidth > root.clientWidth) {
    found.push(`content is ${root.scrollWidth - root.clientWidth} px wider than the screen`);
  }
  if (all("h1").length !== 1)
    found.push(`there are ${all("h1").length} headings of the first level`);
  let level = 1;
  for (const heading of all("h1, h2, h3, h4, h5, h6").filter(isShown)) {
    const own = Number(heading.tagName.slice(1));
    if (own > level + 1) found.push(`${heading.textContent} skips a level`);
    level = own;
  }
  for (const field of all("input, select, textarea").filter(isShown)) {
    const labels = (field as HTMLInputElement).labels?.length ?? 0;
    if (labels === 0) found.push(`no label: ${field.outerHTML.slice(0, 100)}`);
  }
  for (const control of all("a, button, summary").filter(isShown)) {
    if (control.textContent.trim() === "")
      found.push(`no name: ${control.outerHTML.slice(0, 100)}`);
  }
  for (const image of all("img")) {
    if (!image.hasAttribute("alt")) found.push(`no text: ${image.outerHTML}`);
  }
  const ids = all("[id]").map(({ id }) => id);
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index))) {
    found.push(`id given twice: ${id}`);
  }

  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const toRgba = (color: string): readonly number[] => {
    canvas?.clearRect(0, 0, 1, 1);
    if (canvas) canvas.fillStyle = color;
    canvas?.fillRect(0, 0, 1, 1);
    return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])];
  };
  const luminance = (color: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = color.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const backgroundOf = (element: Element | null): readonly number[] => {
    if (element === null) return [255, 255, 255, 255];
    const color = toRgba(getComputedStyle(element).backgroundColor);
    return color[3] === 255 ? color : backgroundOf(element.parentElement);
  };
  const poor = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const element = text.parentElement;
    if (element === null || text.textContent?.trim() === "" || !isShown(element)) continue;
    const front = luminance(toRgba(getComputedStyle(element).color));
    const back = luminance(backgroundOf(element));
    const contrast = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
    const place = `${element.tagName.toLowerCase()}.${element.className}`;
    if (contrast < 4.5) poor.add(`contrast ${contrast.toFixed(2)}: ${place}`);
  }
  return [...found, ...poor];
}
