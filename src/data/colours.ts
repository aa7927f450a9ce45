/** The colours of the page: the device's own, light, or dark. */
export const COLOUR_CHOICES = ['system', 'light', 'dark'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

/** Where a device remembers the choice. */
export const COLOURS_KEY = 'rollcall.colours';

/** The choice remembered on this device; `system` where none is, or where storage is closed to the page. */
export function readColours(): ColourChoice {
  try {
    const saved = localStorage.getItem(COLOURS_KEY);
    return COLOUR_CHOICES.find((choice) => choice === saved) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Remembers a choice on this device; where storage is closed, it holds until the page is left. */
export function saveColours(choice: ColourChoice): void {
  try {
    localStorage.setItem(COLOURS_KEY, choice);
  } catch {
    // Nothing to do: the choice is applied all the same.
  }
}

/** Puts a choice into effect. */
export function applyColours(choice: ColourChoice): void {
  if (choice === 'system') delete document.documentElement.dataset.colours;
  else document.documentElement.dataset.colours = choice;
}
