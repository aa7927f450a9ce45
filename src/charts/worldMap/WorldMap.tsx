import { type ReactNode, useId, useMemo, useState } from 'react';
import type { StateCode } from '../../core/state/stateCode.ts';
import { WORLD_MAP_WORDS } from '../../i18n/worldMap.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { layoutDots, layoutWorld, unplacedStates } from './layout.ts';
import { MapPicture } from './MapPicture.tsx';
import type { MapLegendEntry, MapMark } from './mapMark.ts';
import { useWorld } from './useWorld.tsx';
import type { WorldShape } from './world.ts';
import './WorldMap.css';

interface WorldMapProps {
  readonly marks: ReadonlyMap<StateCode, MapMark>;
  readonly legend: readonly MapLegendEntry[];
  /** Read out in place of the picture. */
  readonly summary: string;
  readonly stateName: (state: StateCode) => string;
  /** Called with the state that is pressed with a mouse; on a touch screen pressing reads the state out. */
  readonly onSelect?: (state: StateCode) => void;
  /** Makes what is read out a way to the state. */
  readonly link?: (state: StateCode, label: string) => ReactNode;
}

/**
 * The states of the world, each filled by what is said of it; small ones are dots. The shapes come on demand.
 *
 * The picture is one image to a screen reader: the figure around it gives the same as a table.
 */
export function WorldMap(props: WorldMapProps) {
  const world = useWorld();
  const words = useWords(WORLD_MAP_WORDS);
  switch (world.kind) {
    case 'loading':
      return <p className="world-map-waiting muted small">{words.loading}</p>;
    case 'failed':
      return <p className="muted small">{words.failed}</p>;
    case 'ready':
      return <LoadedMap {...props} world={world.world} />;
  }
}

function LoadedMap(props: WorldMapProps & { readonly world: readonly WorldShape[] }) {
  const { world, marks, legend, summary, stateName, onSelect, link } = props;
  const id = useId();
  const { formats } = useMessages();
  const words = useWords(WORLD_MAP_WORDS);
  const [frame, width] = useWidth<HTMLDivElement>(960);
  const [pointed, setPointed] = useState<StateCode>();
  const layout = useMemo(() => layoutWorld(world, width), [world, width]);
  const dots = useMemo(() => layoutDots(layout, marks.keys()), [layout, marks]);
  const unplaced = unplacedStates(layout, marks.keys());
  const label = pointed && marks.get(pointed)?.label;

  return (
    <div ref={frame} className="world-map">
      <MapPicture
        id={id}
        layout={layout}
        dots={dots}
        marks={marks}
        legend={legend}
        summary={summary}
        pointed={pointed}
        onPoint={setPointed}
        onSelect={onSelect}
      />
      <p className="world-map-readout small">
        {pointed !== undefined && label !== undefined ? (
          (link?.(pointed, label) ?? label)
        ) : (
          <span className="muted">{words.hint}</span>
        )}
      </p>
      {unplaced.length > 0 && (
        <p className="muted small">{words.unplaced(formats.list(unplaced.map(stateName)))}</p>
      )}
    </div>
  );
}
