import { useEffect, useState } from 'react';

/** A picture that is made beside the page, with what it was made from. */
export interface Drawn<Request, Picture> {
  /** The last picture there is; while a newer one is made, that of an older request. */
  readonly shown: { readonly request: Request; readonly picture: Picture } | undefined;
  readonly isDrawing: boolean;
  /** In words, why the newest request has no picture. */
  readonly failure: string | undefined;
}

/**
 * Has a picture made whenever the request changes (it must stay the same object while nothing changes). What comes
 * too late is dropped; without a request nothing is made.
 */
export function useDrawn<Request, Picture>(
  request: Request | undefined,
  draw: (request: Request) => Promise<Picture | undefined>,
): Drawn<Request, Picture> {
  const [shown, setShown] = useState<Drawn<Request, Picture>['shown']>();
  const [failed, setFailed] = useState<{ readonly request: Request; readonly reason: string }>();
  useEffect(() => {
    if (request === undefined) return undefined;
    let isCurrent = true;
    draw(request).then(
      (picture) => {
        if (isCurrent && picture !== undefined) setShown({ request, picture });
      },
      (error: unknown) => {
        if (isCurrent) setFailed({ request, reason: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [request, draw]);
  const failure = failed?.request === request ? failed?.reason : undefined;
  const isDrawing = request !== undefined && shown?.request !== request && failure === undefined;
  return { shown: request === undefined ? undefined : shown, isDrawing, failure };
}
