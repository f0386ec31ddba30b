import { WEBKIT } from "./launch.mjs";
import { suite } from "./suite.mjs";

suite(WEBKIT);
