//! The demonstration: a fictional council on real postcodes of Stoke-on-Trent.

mod news;
mod surveys;
mod training;

use std::sync::Arc;

use app::accounts::store::{self as accounts, NewStaff};
use app::front_door::store::{self as front_door, NewDecision};
use app::kit::chance::SystemChance;
use app::kit::form::Values;
use app::kit::moment::{HOUR, MINUTE, SetClock, Timestamp};
use app::kit::portal::Portal;
use app::kit::staff::{Role, id_of_account};
use app::requests::draft::{self, Draft};
use app::requests::journey::{ADULT, CHILD, STEPS, Step};
use app::requests::store as requests;
use app::services::{directory, place};
use serde::Deserialize;
use uuid::Uuid;

use crate::commands::{csv_bytes, postcode_bytes};

pub const PASSWORD: &str = "demonstration only";

const SERVICES: &[u8] = include_bytes!("../demo/services.csv");
const REQUESTS: &str = include_str!("../demo/requests.json");
const POSTCODES: [&[u8]; 3] =
    [include_bytes!("../demo/postcodes.csv"), include_bytes!("../demo/sectors.csv"), include_bytes!("../demo/outcodes.csv")];
const AUTHORITIES: &str = include_str!("../demo/authorities.csv");

/// Towns of the demonstration's area: rounded centres, from the same open data.
const TOWNS: [(&str, f64, f64); 12] = [
    ("Hanley", 53.0255, -2.1772),
    ("Burslem", 53.0452, -2.1989),
    ("Tunstall", 53.0586, -2.2110),
    ("Fenton", 52.9975, -2.1578),
    ("Longton", 52.9880, -2.1327),
    ("Stoke", 53.0039, -2.1822),
    ("Bentilee", 53.0196, -2.1308),
    ("Meir", 52.9757, -2.1017),
    ("Trent Vale", 52.9803, -2.2096),
    ("Smallthorne", 53.0486, -2.1741),
    ("Blurton", 52.9727, -2.1526),
    ("Shelton", 53.0166, -2.1859),
];

const STAFF: [(&str, &str, &[Role]); 8] = [
    ("worker@potterbridge.example", "Dana Whitfield", &[Role::FrontDoorWorker]),
    ("second-worker@potterbridge.example", "Imran Sadiq", &[Role::FrontDoorWorker]),
    ("partner@potterbridge.example", "Sergeant Ruth Okoye", &[Role::Partner]),
    ("practitioner@potterbridge.example", "Magda Zielińska", &[Role::LeadPractitioner]),
    ("engagement@potterbridge.example", "Tom Ashworth", &[Role::EngagementOfficer]),
    ("translator@potterbridge.example", "Farah Jamil", &[Role::Translator]),
    ("manager@potterbridge.example", "Helen Marsh", &[Role::Manager]),
    ("data-protection@potterbridge.example", "Olu Adeyemi", &[Role::DataProtectionOfficer]),
];

/// Fills an empty database; tells whether it did.
pub async fn seed(portal: &Portal) -> Result<bool, String> {
    let (held,): (i64,) = app::read!(&portal.db, c => sqlx::query_as("select (select count(*) from staff) + (select count(*) from service)").fetch_one(c).await)
        .map_err(|error| error.to_string())?;
    if held > 0 {
        return Ok(false);
    }
    for file in POSTCODES {
        postcode_bytes(portal, file).await?;
    }
    names(portal).await?;
    csv_bytes(portal, "demonstration", SERVICES).await?;
    for (email, name, roles) in STAFF {
        let staff = NewStaff { email, name, password: PASSWORD, roles, demonstration: true };
        accounts::add(portal, &staff).await.map_err(|error| format!("{email}: {error}"))?;
    }
    stories(portal).await?;
    let officer = id_of_account(portal, STAFF[4].0).await.map_err(|error| error.to_string())?.unwrap_or_default();
    surveys::seed(portal, officer).await.map_err(|error| format!("surveys: {error}"))?;
    training::seed(portal, officer).await.map_err(|error| format!("training: {error}"))?;
    news::seed(portal, officer).await.map_err(|error| format!("news: {error}"))?;
    Ok(true)
}

async fn names(portal: &Portal) -> Result<(), String> {
    let authorities: Vec<_> =
        AUTHORITIES.lines().skip(1).filter_map(|line| line.split_once(',')).map(|(code, name)| (code, name.trim_matches('"'))).collect();
    let mut tx = portal.db.begin().await.map_err(|error| error.to_string())?;
    place::put_names(&mut tx, &authorities, &TOWNS).await.map_err(|error| error.to_string())?;
    tx.commit().await.map_err(|error| error.to_string())
}

#[derive(Deserialize)]
struct Person {
    name: String,
    #[serde(default)]
    age: String,
    #[serde(default)]
    due: String,
    #[serde(default)]
    school: String,
    #[serde(default)]
    extra: String,
    #[serde(default)]
    relation: String,
    #[serde(default)]
    responsibility: String,
    #[serde(default)]
    home: String,
}

#[derive(Deserialize)]
struct Story {
    asker: String,
    danger: String,
    hard: Vec<String>,
    words: String,
    help: String,
    well: String,
    network: String,
    children: Vec<Person>,
    adults: Vec<Person>,
    postcode: String,
    called: String,
    contact: Vec<String>,
    phone: String,
    text: String,
    email: String,
    times: String,
    language: String,
    needs: Vec<String>,
    agreement: String,
    share: Vec<String>,
    state: String,
    hours_ago: i64,
    question: String,
    answer: String,
    note: String,
    outcome: String,
    level: i64,
    rationale: String,
    words_for_family: String,
}

/// Tells each story through the same functions that families and workers use, at its own time.
async fn stories(portal: &Portal) -> Result<(), String> {
    let stories: Vec<Story> = serde_json::from_str(REQUESTS).map_err(|error| format!("requests.json: {error}"))?;
    let workers = [id_of_account(portal, STAFF[0].0).await, id_of_account(portal, STAFF[1].0).await];
    let workers: Vec<Uuid> = workers.into_iter().map(|found| found.ok().flatten().unwrap_or_default()).collect();
    let directory = directory::current(portal).await.map_err(|error| error.to_string())?;
    let clock = Arc::new(SetClock::at(portal.clock.now()));
    let then = Portal::new(portal.db.clone(), (*portal.settings).clone(), clock.clone(), Arc::new(SystemChance))?;
    for (at, story) in stories.iter().enumerate() {
        clock.set(portal.clock.now().minus(story.hours_ago * HOUR));
        let services = directory.entries.iter().filter(|entry| entry.needs != 0).skip(at * 3).take(2).map(|entry| entry.id).collect();
        tell(&then, &clock, story, workers[at % workers.len()], services).await.map_err(|error| format!("story {at}: {error}"))?;
    }
    Ok(())
}

async fn tell(portal: &Portal, clock: &SetClock, story: &Story, worker: Uuid, services: Vec<Uuid>) -> Result<(), app::kit::error::Error> {
    let draft = draft::create(portal, &story.language).await?;
    let Some(draft) = draft::change(portal, draft.id, &story.language, |draft| answer(draft, story)).await? else { return Ok(()) };
    app::requests::submit(portal, &draft, portal.chance.id(portal.clock.now()), &story.language).await?;
    let id = draft.id;
    if story.state == "submitted" {
        return Ok(());
    }
    let later = |minutes: i64| clock.set(Timestamp(clock.at_now().0 + minutes * MINUTE));
    let request = |id| async move { requests::by_id(portal, id).await?.ok_or(app::kit::error::Error::NotFound) };
    if story.state == "withdrawn" {
        later(30);
        let mut tx = portal.db.begin().await?;
        requests::withdraw(portal, &mut tx, id).await?;
        return Ok(tx.commit().await?);
    }
    later(25);
    front_door::claim(portal, id, worker).await?;
    if !story.note.is_empty() {
        front_door::note(portal, id, portal.chance.id(portal.clock.now()), worker, &story.note).await?;
    }
    if !story.question.is_empty() {
        front_door::ask(portal, &request(id).await?, worker, &story.question).await?;
    }
    if !story.answer.is_empty() {
        later(20);
        let asked = requests::questions(&portal.db, id).await?;
        let question = asked.first().ok_or(app::kit::error::Error::NotFound)?.id;
        let mut tx = portal.db.begin().await?;
        requests::answer(portal, &mut tx, id, question, &story.answer).await?;
        tx.commit().await?;
    }
    if story.outcome.is_empty() {
        return Ok(());
    }
    later(60);
    let decision = NewDecision {
        level_of_need: story.level,
        outcome: &story.outcome,
        services,
        about: if app::front_door::store::needs_about(&story.outcome) { "Said in the rationale" } else { "" },
        rationale: &story.rationale,
        words_for_family: &story.words_for_family,
    };
    front_door::decide(portal, &request(id).await?, worker, &decision).await?;
    match story.state.as_str() {
        "closed" => front_door::close(portal, &request(id).await?, worker).await,
        "reopened" => front_door::reopen(portal, &request(id).await?, worker, "The family told us something new by phone.").await,
        _ => Ok(()),
    }
}

fn answer(draft: &mut Draft, story: &Story) {
    let one =
        |pairs: &[(&str, &str)]| Values::from_pairs(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect());
    let many = |name: &str, all: &[String]| all.iter().map(|value| (name.to_owned(), value.clone())).collect::<Vec<_>>();
    for step in STEPS {
        let values = match step {
            Step::Danger => one(&[("danger", &story.danger)]),
            Step::Who => one(&[("asker", &story.asker)]),
            // Nobody here asks because of their work.
            Step::Work => Values::default(),
            Step::Hard => Values::from_pairs([many("hard", &story.hard), vec![("words".to_owned(), story.words.clone())]].concat()),
            Step::Help => one(&[("help", &story.help)]),
            Step::Well => one(&[("well", &story.well), ("network", &story.network)]),
            Step::Children => people(&story.children, &CHILD),
            Step::Adults => people(&story.adults, &ADULT),
            Step::Place => one(&[("postcode", &story.postcode)]),
            Step::You => one(&[("called", &story.called)]),
            Step::Contact => Values::from_pairs(many("contact", &story.contact)),
            Step::ContactDetails => {
                let when = if story.times.is_empty() { "any-time" } else { "mornings" };
                one(&[
                    ("phone", &story.phone),
                    ("text", &story.text),
                    ("email", &story.email),
                    ("letter", "The address that we gave by phone"),
                    ("when-call", when),
                    ("when-text", when),
                    ("when-email", when),
                    ("times", &story.times),
                    ("say", "say-nothing"),
                ])
            }
            Step::Language => Values::from_pairs(
                [many("needs", &story.needs), vec![("spoken".into(), story.language.clone()), ("read".into(), story.language.clone())]]
                    .concat(),
            ),
            Step::Agreement => Values::from_pairs([many("share", &story.share), vec![("help".into(), story.agreement.clone())]].concat()),
        };
        draft.answers.set(step, values);
        draft.passed.insert(step.key().to_owned());
    }
}

fn people(people: &[Person], columns: &[&str]) -> Values {
    let mut values = Values::default();
    for column in columns {
        if *column == "id" {
            values.set(column, (0..people.len()).map(|at| at.to_string()).collect());
            continue;
        }
        let held = |person: &Person| {
            match *column {
                "name" => &person.name,
                "age" => &person.age,
                "due" => &person.due,
                "school" => &person.school,
                "extra" => &person.extra,
                "relation" => &person.relation,
                "responsibility" => &person.responsibility,
                _ => &person.home,
            }
            .clone()
        };
        values.set(column, people.iter().map(held).collect());
    }
    values
}
