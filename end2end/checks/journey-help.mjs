// The main road in the browser, and what people need who have no mouse, other colours or a slow phone.
import { journeys, passed } from "../support/journeys.mjs";

const PEOPLE = "sqlite-people";

await journeys(["help.spec", "people.spec"], (tests) => {
  const [people, others] = [true, false].map((wanted) => tests.filter((test) => (test.projectName === PEOPLE) === wanted));
  return (
    `journey-help: ${passed(others)} journeys (3 languages, with scripts and without, 2 engines), axe found nothing; ` +
    `${passed(people)} checks with the keyboard alone, other colours, 400 %, no movement, large fingers and a slow phone`
  );
});
