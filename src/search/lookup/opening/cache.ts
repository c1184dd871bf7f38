/** Something that was loaded or is being loaded. */
interface Kept<Thing> {
  thing: Promise<Thing>;
  /** 0 while it is being loaded. */
  bytes: number;
}

/**
 * Makes loading something by its name cheap: what was asked for lately is kept, and whoever asks for
 * what is being loaded waits for the same load. What could not be loaded is loaded anew next time.
 *
 * @param load - gives what is to be kept, and how many bytes it takes
 * @param room - how many bytes are kept; beyond, what was asked for longest ago goes first
 */
export function cached<Name, Thing>(
  load: (name: Name) => Promise<{ thing: Thing; bytes: number }>,
  room: number,
): (name: Name) => Promise<Thing> {
  const kept = new Map<Name, Kept<Thing>>();
  let used = 0;

  const begin = async (name: Name): Promise<Thing> => {
    try {
      const { thing, bytes } = await load(name);
      kept.get(name)!.bytes = bytes;
      used += bytes;
      makeRoom();
      return thing;
    } catch (error) {
      kept.delete(name);
      throw error;
    }
  };
  const makeRoom = (): void => {
    for (const [name, { bytes }] of kept) {
      if (used <= room) return;
      if (bytes === 0) continue;
      kept.delete(name);
      used -= bytes;
    }
  };
  return (name) => {
    const entry = kept.get(name) ?? { thing: begin(name), bytes: 0 };
    // A map keeps the order in which things were put into it.
    kept.delete(name);
    kept.set(name, entry);
    return entry.thing;
  };
}
