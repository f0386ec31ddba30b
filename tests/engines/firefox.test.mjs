import { FIREFOX } from "./launch.mjs";
import { suite } from "./suite.mjs";

suite(FIREFOX);
