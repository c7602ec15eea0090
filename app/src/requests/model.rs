//! What a request says: answers by question, the children and adults in it, how urgent it is and why.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::journey::{STEPS, Step, is_email};
use crate::kit::form::Values;
use crate::kit::moment::Timestamp;
use crate::kit::settings::Clocks;
use crate::kit::working_time::{hours_after, is_working_day, next_working_day, working_days_after};
use crate::services::danger::speaks_of_danger;
use crate::services::model::NEEDS;

/// The agencies of a partnership: who refers, by whom places are kept, by which figures are read.
pub const AGENCIES: [&str; 9] = ["council", "health", "police", "school", "early-years", "housing", "voluntary", "probation", "other"];

/// Answers as they were given, by question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, Values>);

impl Answers {
    pub fn of(&self, step: Step) -> Values {
        self.0.get(step.key()).cloned().unwrap_or_default()
    }

    pub fn set(&mut self, step: Step, values: Values) {
        self.0.insert(step.key().to_owned(), values);
    }

    pub fn children(&self) -> Vec<Child> {
        let values = self.of(Step::Children);
        let column = |name: &str, at: usize| values.all(name).get(at).cloned().unwrap_or_default();
        (0..values.all("age").len())
            .map(|at| Child {
                id: column("id", at),
                name: column("name", at),
                age: column("age", at),
                due: column("due", at),
                school: column("school", at),
                extra: column("extra", at),
            })
            .collect()
    }

    pub fn adults(&self) -> Vec<Adult> {
        let values = self.of(Step::Adults);
        let column = |name: &str, at: usize| values.all(name).get(at).cloned().unwrap_or_default();
        (0..values.all("relation").len())
            .map(|at| Adult {
                id: column("id", at),
                name: column("name", at),
                relation: column("relation", at),
                responsibility: column("responsibility", at),
                home: column("home", at),
            })
            .collect()
    }

    /// Somebody asks because of their work: most questions are then about others.
    pub fn is_from_professional(&self) -> bool {
        self.of(Step::Who).one("asker") == "professional"
    }

    pub fn asker(&self) -> String {
        self.of(Step::Who).one("asker").to_owned()
    }

    pub fn needs(&self) -> Vec<&'static str> {
        let values = self.of(Step::Hard);
        NEEDS.into_iter().filter(|need| values.has("hard", need)).collect()
    }

    pub fn postcode(&self) -> Option<String> {
        crate::services::place::read_postcode(self.of(Step::Place).one("postcode"))
    }

    /// The address to which an email may go: only where email was said to be safe.
    pub fn email(&self) -> Option<String> {
        let chosen = self.of(Step::Contact).has("contact", "email");
        let details = self.of(Step::ContactDetails);
        let typed = details.some("email")?;
        (chosen && is_email(typed)).then(|| typed.to_owned())
    }

    /// That address, and from when on something may go there: at once, or at the next safe time.
    pub fn safe_email(&self, now: Timestamp) -> Option<SafeAddress> {
        let address = self.email()?;
        let times = self.of(Step::ContactDetails);
        Some(SafeAddress { address, from: next_safe_time(times.all("when-email"), now)? })
    }
}

/// An address, and the moment from which on a message may go to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SafeAddress {
    pub address: String,
    pub from: Timestamp,
}

/// The hours that `TIMES` stand for: on weekdays or at weekends, from and to.
fn hours(time: &str) -> Option<(bool, i8, i8)> {
    match time {
        "mornings" => Some((true, 9, 12)),
        "afternoons" => Some((true, 12, 17)),
        "evenings" => Some((true, 17, 20)),
        "weekends" => Some((false, 9, 17)),
        _ => None,
    }
}

/// The first moment from now on that lies in one of the times; `None` where none was said to be safe.
pub fn next_safe_time(times: &[String], now: Timestamp) -> Option<Timestamp> {
    if times.iter().any(|time| time == "any-time") {
        return Some(now);
    }
    let today = now.in_london().date();
    let windows = (0..8).flat_map(|day| {
        let date = today.saturating_add(jiff::ToSpan::days(day));
        let weekday = date.weekday().to_monday_one_offset() <= 5;
        let of = move |time: &String| hours(time).filter(|(on_weekdays, ..)| *on_weekdays == weekday);
        times.iter().filter_map(of).map(move |(_, from, to)| (Timestamp::from_london(date, from, 0), Timestamp::from_london(date, to, 0)))
    });
    windows.filter(|(_, to)| now < *to).map(|(from, _)| from.max(now)).min()
}

/// A child: everything but an age or a due date may be left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Child {
    pub id: String,
    pub name: String,
    pub age: String,
    pub due: String,
    pub school: String,
    pub extra: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adult {
    pub id: String,
    pub name: String,
    pub relation: String,
    pub responsibility: String,
    pub home: String,
}

/// How old a child is, as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    Years(u8),
    Born(Date),
    Due(Date),
}

impl Child {
    pub fn age(&self, today: Date) -> Option<Age> {
        if let Some(due) = read_date(&self.due) {
            return Some(Age::Due(due));
        }
        read_age(&self.age, today)
    }

    pub fn years(&self, today: Date) -> Option<u8> {
        match self.age(today)? {
            Age::Years(years) => Some(years),
            Age::Born(day) => day.until((jiff::Unit::Year, today)).ok().and_then(|span| u8::try_from(span.get_years()).ok()),
            Age::Due(_) => None,
        }
    }
}

/// An age in years (0 to 25) or a date of birth that is not in the future.
pub fn read_age(typed: &str, today: Date) -> Option<Age> {
    let typed = typed.trim();
    if let Ok(years) = typed.parse::<u8>() {
        return (years <= 25).then_some(Age::Years(years));
    }
    read_date(typed).filter(|day| *day <= today && today.year() - day.year() <= 26).map(Age::Born)
}

/// A day as people write it: `27/3/2019`, `27.03.19`, `2019-03-27`.
pub fn read_date(typed: &str) -> Option<Date> {
    let parts: Vec<&str> = typed.trim().split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let [one, month, other] = parts.as_slice() else { return None };
    let (year, day) = if one.len() == 4 { (one, other) } else { (other, one) };
    let mut year: i16 = year.parse().ok()?;
    if year < 100 {
        year += 2_000;
    }
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

/// How urgent a request is: 3 danger now, 2 safety, 1 sooner, 0 as it came. And which answers said so.
pub fn urgency(answers: &Answers) -> (i64, BTreeSet<&'static str>) {
    let mut because = BTreeSet::new();
    let mut level = 0;
    let mut raise = |to: i64, why: &'static str| {
        level = level.max(to);
        because.insert(why);
    };
    match answers.of(Step::Danger).one("danger") {
        "now" => raise(3, "danger-now"),
        "worried" => raise(2, "danger-worried"),
        _ => {}
    }
    if answers.needs().contains(&"domestic-abuse") {
        raise(2, "domestic-abuse");
    }
    if STEPS.into_iter().any(|step| speaks_of_danger_at(answers, step)) {
        raise(2, "words-of-danger");
    }
    if answers.asker() == "young-person" {
        raise(1, "young-person-alone");
    }
    if answers.needs().contains(&"no-recourse") || answers.needs().contains(&"housing") && answers.needs().contains(&"money") {
        raise(1, "home-or-food");
    }
    (level, because)
}

/// Whether somebody's own words in the answer to one question speak of harm.
fn speaks_of_danger_at(answers: &Answers, step: Step) -> bool {
    let fields: &[&str] = match step {
        Step::Hard => &["words"],
        Step::Help => &["help"],
        Step::Well => &["well", "network"],
        Step::Children => &["extra", "new-extra"],
        _ => &[],
    };
    let values = answers.of(step);
    fields.iter().flat_map(|field| values.all(field)).any(|text| speaks_of_danger(text))
}

/// Whether the answer to this one question speaks of danger: then the next page says how to get help now.
pub fn raises(answers: &Answers, step: Step) -> bool {
    let at_once = match step {
        Step::Danger => matches!(answers.of(step).one("danger"), "now" | "worried"),
        Step::Hard => answers.needs().contains(&"domestic-abuse"),
        _ => false,
    };
    at_once || speaks_of_danger_at(answers, step)
}

/// Until when it is read, and until when it is decided.
pub fn clocks(settings: &Clocks, urgency: i64, submitted: Timestamp) -> (Timestamp, Timestamp) {
    let protect = hours_after(submitted, settings.protect_hours);
    if urgency >= 3 {
        return (protect, protect);
    }
    let decide = hours_after(submitted, settings.decide_hours);
    let wall = decide.in_london();
    // Nobody is promised an answer at night.
    let decide = match wall.hour() {
        17.. => Timestamp::from_london(wall.date(), 17, 0),
        ..9 => Timestamp::from_london(wall.date().saturating_sub(jiff::ToSpan::days(1)), 17, 0),
        _ => decide,
    };
    let day = decide.in_london().date();
    let decide = if is_working_day(day) { decide } else { Timestamp::from_london(next_working_day(day), 17, 0) };
    let screen = working_days_after(submitted, settings.screen_working_days);
    (screen, decide.max(screen))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn answers(danger: &str, hard: &[&str], words: &str) -> Answers {
        let mut answers = Answers::default();
        answers.set(Step::Danger, Values::from_pairs(vec![("danger".into(), danger.into())]));
        let mut pairs: Vec<_> = hard.iter().map(|need| ("hard".to_owned(), (*need).to_owned())).collect();
        pairs.push(("words".into(), words.into()));
        answers.set(Step::Hard, Values::from_pairs(pairs));
        answers
    }

    #[test]
    fn danger_raises_a_request_and_says_why() {
        assert_eq!(urgency(&answers("no", &["school"], "tired")).0, 0);
        assert_eq!(urgency(&answers("now", &[], "")), (3, ["danger-now"].into()));
        assert_eq!(urgency(&answers("worried", &[], "")), (2, ["danger-worried"].into()));
        assert_eq!(urgency(&answers("no", &["domestic-abuse"], "")), (2, ["domestic-abuse"].into()));
        assert_eq!(urgency(&answers("no", &[], "He hits me.")), (2, ["words-of-danger"].into()));
        assert_eq!(urgency(&answers("no", &["money", "housing"], "")).0, 1);
        assert_eq!(urgency(&answers("no", &[], "The bills hit us hard.")).0, 0);
    }

    #[test]
    fn words_of_danger_count_wherever_they_stand() {
        let mut given = Answers::default();
        for (step, field) in [(Step::Help, "help"), (Step::Well, "network"), (Step::Children, "extra")] {
            given.set(step, Values::from_pairs(vec![(field.into(), "She wants to kill herself".into())]));
            assert!(raises(&given, step) && urgency(&given).0 == 2, "{field}");
            given.set(step, Values::default());
        }
        assert_eq!(urgency(&given).0, 0);
    }

    #[test]
    fn messages_wait_for_a_safe_time() {
        let times = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let at = |day, hour, minute| Timestamp::from_london(date(2026, 11, day), hour, minute);
        // Tuesday 24 November 2026, late in the evening.
        let night = at(24, 23, 25);
        assert_eq!(next_safe_time(&times(&["any-time"]), night), Some(night));
        assert_eq!(next_safe_time(&times(&["mornings"]), night), Some(at(25, 9, 0)));
        assert_eq!(next_safe_time(&times(&["evenings", "mornings"]), at(24, 18, 0)), Some(at(24, 18, 0)));
        assert_eq!(next_safe_time(&times(&["mornings"]), at(27, 12, 0)), Some(at(30, 9, 0)));
        assert_eq!(next_safe_time(&times(&["weekends"]), night), Some(at(28, 9, 0)));
        assert_eq!(next_safe_time(&[], night), None, "nothing was said to be safe");
    }

    #[test]
    fn nobody_is_promised_an_answer_at_night() {
        let settings = Clocks::default();
        let decide = |hour| clocks(&settings, 0, Timestamp::from_london(date(2026, 11, 23), hour, 20)).1;
        assert_eq!(decide(10), Timestamp::from_london(date(2026, 11, 26), 10, 20));
        assert_eq!(decide(23), Timestamp::from_london(date(2026, 11, 26), 17, 0));
        assert_eq!(decide(3), Timestamp::from_london(date(2026, 11, 25), 17, 0));
    }

    #[test]
    fn ages_and_dates_are_read_as_people_write_them() {
        let today = date(2026, 11, 23);
        assert_eq!(read_age("7", today), Some(Age::Years(7)));
        assert_eq!(read_age(" 27/3/2019", today), Some(Age::Born(date(2019, 3, 27))));
        assert_eq!(read_date("27.03.19"), Some(date(2019, 3, 27)));
        assert_eq!(read_date("2019-03-27"), Some(date(2019, 3, 27)));
        for wrong in ["", "26", "-1", "31/2/2019", "seven", "27/3/2030", "1/1/1900"] {
            assert_eq!(read_age(wrong, today), None, "{wrong}");
        }
    }

    #[test]
    fn the_clock_for_danger_is_four_hours_by_night_and_day() {
        let settings = Clocks::default();
        let night = Timestamp::from_london(date(2026, 12, 25), 1, 0);
        assert_eq!(clocks(&settings, 3, night).1, hours_after(night, 4));
        let (screen, decide) = clocks(&settings, 0, night);
        assert_eq!(screen, Timestamp::from_london(date(2026, 12, 30), 17, 0));
        assert!(decide >= screen);
    }
}
