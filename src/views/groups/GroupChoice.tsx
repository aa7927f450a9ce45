import { useRef, useState } from 'react';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { GROUPS_WORDS } from '../../i18n/groups.ts';
import { CheckList } from '../../ui/CheckList.tsx';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { changeView, navigate } from '../../url/useViewState.ts';
import type { StateSet, ViewState } from '../../url/viewState.ts';
import { type OfferedGroup, offeredGroups, withGroups, withoutSet, withSet } from './offeredGroups.ts';
import { SetForm } from './SetForm.tsx';
import { describeGroup } from './shownGroup.ts';

interface GroupChoiceProps {
  readonly view: ViewState;
  readonly index: DataSetIndex;
  readonly shown: readonly OfferedGroup[];
}

/** Which groups are looked at, and the making of sets of one's own. */
export function GroupChoice({ view, index, shown }: GroupChoiceProps) {
  const words = useWords(GROUPS_WORDS);
  /** The place of the set that is edited; one behind the last for a new one. */
  const [edited, setEdited] = useState<number>();
  const makeButton = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLElement>(null);
  function open(place: number, button: HTMLElement) {
    opener.current = button;
    setEdited(place);
  }
  /** The focus goes back to where the form was opened from. */
  function close() {
    setEdited(undefined);
    opener.current?.focus();
  }
  function save(set: StateSet) {
    if (edited !== undefined) navigate(withSet(view, set, edited));
    close();
  }
  return (
    <div className="group-choice">
      <div className="group-choice-line">
        <GroupMenu view={view} shown={shown} />
        <button
          type="button"
          className="button"
          ref={makeButton}
          onClick={({ currentTarget }) => open(view.sets.length, currentTarget)}
        >
          {words.makeSet}
        </button>
      </div>
      {view.sets.length > 0 && (
        <ul className="own-sets small" aria-label={words.own}>
          {view.sets.map((set, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two sets may have one name; their place is what links know them by
            <li key={place}>
              <OwnSet set={set} onEdit={(button) => open(place, button)} onDelete={() => remove(place)} />
            </li>
          ))}
        </ul>
      )}
      {edited !== undefined && (
        <SetForm key={edited} index={index} initial={view.sets[edited]} onSave={save} onCancel={close} />
      )}
    </div>
  );

  function remove(place: number) {
    setEdited(undefined);
    navigate(withoutSet(view, place));
    makeButton.current?.focus();
  }
}

function GroupMenu({ view, shown }: Omit<GroupChoiceProps, 'index'>) {
  const messages = useMessages();
  const words = useWords(GROUPS_WORDS);
  const offered = offeredGroups(view.sets);
  const checked = shown.map(({ id }) => id);
  const list = (kind: OfferedGroup['kind'], legend: string) => {
    const ofKind = offered.filter((group) => group.kind === kind);
    const others = checked.filter((id) => ofKind.every((group) => group.id !== id));
    return (
      <div className="group-kind">
        <p className="muted small" aria-hidden="true">
          {legend}
        </p>
        <CheckList
          legend={legend}
          options={ofKind.map((group) => ({
            value: group.id,
            label: describeGroup(group, words, messages).name,
          }))}
          checked={checked}
          onChange={(ids) => navigate(withGroups(view, [...others, ...ids]))}
        />
      </div>
    );
  };
  return (
    <Popover
      label={
        <>
          {words.choose} <span className="muted">{words.shownCount(shown.length)}</span>
        </>
      }
    >
      {list('regional', words.regional)}
      {list('political', words.readyMade)}
      {view.sets.length > 0 && list('own', words.own)}
      <p className="small muted group-gloss">{words.chooseGloss}</p>
      {view.groups.length > 0 && (
        <button type="button" className="link-button" onClick={() => changeView({ groups: [] })}>
          {words.onlyRegional}
        </button>
      )}
    </Popover>
  );
}

interface OwnSetProps {
  readonly set: StateSet;
  readonly onEdit: (button: HTMLElement) => void;
  readonly onDelete: () => void;
}

function OwnSet({ set: { name, states }, onEdit, onDelete }: OwnSetProps) {
  const words = useWords(GROUPS_WORDS);
  return (
    <>
      <strong>{name}</strong>
      <span className="muted">{words.setStates(states.length)}</span>
      <button
        type="button"
        className="link-button"
        aria-label={words.editSet(name)}
        onClick={({ currentTarget }) => onEdit(currentTarget)}
      >
        {words.edit}
      </button>
      <button type="button" className="link-button" aria-label={words.deleteSet(name)} onClick={onDelete}>
        {words.remove}
      </button>
    </>
  );
}
