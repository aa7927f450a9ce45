import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { offeredSuccessions } from '../../core/joinLines.ts';
import { type Succession, statesOf } from '../../core/state/succession.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { CheckList } from '../../ui/CheckList.tsx';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { changeView } from '../../url/useViewState.ts';
import { stateName } from '../names.ts';

interface LinesMenuProps {
  readonly joined: readonly Succession[];
  readonly index: DataSetIndex;
}

/** Lets the reader count the votes of states that ended for their successors. Nothing where there are none. */
export function LinesMenu({ joined, index }: LinesMenuProps) {
  const words = useWords(FRAME_WORDS);
  const messages = useMessages();
  const offered = offeredSuccessions(index);
  if (offered.length === 0) return null;
  const count = joined.length === 0 ? '' : ` · ${messages.formats.number(joined.length)}`;
  return (
    <Popover label={`${words.lines}${count}`}>
      <CheckList
        legend={words.lines}
        options={offered.map((value) => {
          const { ended, successor } = statesOf(value);
          const [from, to] = [ended, successor].map((code) => stateName(index, code, messages));
          return { value, label: words.countedFor(from ?? ended, to ?? successor) };
        })}
        checked={joined}
        onChange={(ticked) => changeView({ joined: withoutRivals(offered, ticked, joined) })}
      />
      <p className="muted small lines-gloss">{words.linesGloss}</p>
    </Popover>
  );
}

/** Of two successors of one state the one that was ticked last stays. */
function withoutRivals(
  offered: readonly Succession[],
  ticked: readonly string[],
  before: readonly Succession[],
): readonly Succession[] {
  const chosen = offered.filter((succession) => ticked.includes(succession));
  const added = chosen.filter((succession) => !before.includes(succession));
  const taken = new Set(added.map((succession) => statesOf(succession).ended));
  return chosen.filter((succession) => added.includes(succession) || !taken.has(statesOf(succession).ended));
}
