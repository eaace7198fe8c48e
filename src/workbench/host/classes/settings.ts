import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject } from "../wire/hostObject";
import { hostObject, method, scalar } from "../wire/hostObject";
import { text } from "./guards";

/** A setting, by its key. */
interface SettingRef {
  readonly key: string;
}

function set(key: string, value: unknown, { book }: Call): HostObject {
  if (key === "") throw refusal("InvalidArgument", "a setting needs a key");
  book.settings.set(key, value);
  book.note({ kind: "settings" });
  return hostObject(SETTING, { key });
}

const SETTING: HostClass<SettingRef> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key, Id: key }),
  members: () => ({
    key: scalar("1.4", ({ key }) => key),
    _Id: scalar("1.4", ({ key }) => key),
    value: scalar(
      "1.4",
      ({ key }, { book }) => book.settings.get(key) ?? null,
      ({ key }, value, call) => {
        set(key, value, call);
      },
    ),
    delete: method("1.4", ({ key }, _args, { book }) => {
      book.settings.delete(key);
      book.note({ kind: "settings" });
    }),
  }),
};

function find(key: unknown, { book }: Call): HostObject | null {
  const wanted = text(key);
  return book.settings.has(wanted) ? hostObject(SETTING, { key: wanted }) : null;
}

function required(found: HostObject | null): HostObject {
  if (found === null) throw refusal("ItemNotFound");
  return found;
}

/** What an add-in keeps in the workbook. Keys are told apart by case, as in Excel. Not part of undo. */
export const SETTINGS: HostClass<null> = {
  name: "SettingCollection",
  members: () => ({
    add: method("1.4", (_self, [key, value], call) => set(text(key), value, call)),
    getCount: method("1.4", (_self, _args, { book }) => book.settings.size),
    getItem: method("1.4", (_self, [key], call) => required(find(key, call))),
    getItemOrNullObject: method("1.4", (_self, [key], call) => find(key, call)),
  }),
  items: (_self, { book }) => [...book.settings.keys()].map((key) => hostObject(SETTING, { key })),
  item: (_self, key, call) => required(find(key, call)),
};
