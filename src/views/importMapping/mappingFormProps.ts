import type { PlainMapping } from '../../core/sources/plain/plainMapping.ts';
import type { NameResolver } from '../../core/state/resolveName.ts';

/** What the choice of columns needs and gives. */
export interface MappingFormProps {
  /** The file, as named to the person. */
  readonly source: string;
  readonly header: readonly string[];
  /** The first rows of the table; the more, the surer is what is asked for. */
  readonly rows: readonly (readonly string[])[];
  readonly mapping: PlainMapping;
  readonly resolver: NameResolver;
  readonly onChange: (mapping: PlainMapping) => void;
}
