import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component in a file of its own that is fetched when it is first shown; nothing stands in its place until then.
 * For what most readers of a text never open.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => VNode | null {
  let known: ComponentType<Props> | null = null;
  return function Late(props) {
    const [Shown, setShown] = useState(() => known);
    useEffect(() => {
      const show = async (): Promise<void> => {
        const loaded = await load();
        known = loaded;
        setShown(() => loaded);
      };
      if (!known) void show();
    }, []);
    return Shown && <Shown {...props} />;
  };
}
