import { useState } from 'react';
import { applyColours, COLOUR_CHOICES, readColours, saveColours } from '../../data/colours.ts';
import { useMessages } from '../../ui/LanguageContext.tsx';

/** Chooses light, dark or the device's own colours; remembered on this device and never part of a link. */
export function ColourChoice() {
  const messages = useMessages();
  const [choice, setChoice] = useState(readColours);
  return (
    <label className="colour-choice">
      <span className="visually-hidden">{messages.colours}</span>
      <span className="colour-icon" aria-hidden="true">
        ◐
      </span>
      <select
        className="field"
        value={choice}
        onChange={(event) => {
          const next = COLOUR_CHOICES.find((candidate) => candidate === event.target.value) ?? 'system';
          setChoice(next);
          saveColours(next);
          applyColours(next);
        }}
      >
        {COLOUR_CHOICES.map((candidate) => (
          <option key={candidate} value={candidate}>
            {messages.colourChoices[candidate]}
          </option>
        ))}
      </select>
    </label>
  );
}
