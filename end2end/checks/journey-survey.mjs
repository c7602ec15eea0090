// A survey's life in the browser: written, answered with a lost line, read, and what came of it.
import { journeys, passed } from "../support/journeys.mjs";

await journeys(["survey.spec"], (tests) => `journey-survey: ${passed(tests)} journeys (3 languages, with scripts and without, 2 engines), axe found nothing`);
