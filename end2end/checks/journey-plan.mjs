// A plan's life in the browser: begun, written, given to two parents, read and answered.
import { journeys, passed } from "../support/journeys.mjs";

await journeys(["plan.spec"], (tests) =>
  `journey-plan: ${passed(tests)} journeys (3 languages, with scripts and without, 2 engines; two parents, a young person, an interpreter, a translator and their workers), axe found nothing`);
