// Training in the browser: booked, full, waited for, offered, moved, handed on, given back, and the register.
import { journeys, passed } from "../support/journeys.mjs";

await journeys(["training.spec"], (tests) => `journey-training: ${passed(tests)} journeys (3 languages, with scripts and without, 2 engines), axe found nothing`);
