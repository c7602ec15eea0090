//! A course and an event of the demonstration, with dates from next week on.

use app::kit::error::Error;
use app::kit::moment::Timestamp;
use app::kit::portal::Portal;
use app::kit::working_time::next_working_day;
use app::training::booking::{self, Came, Wish};
use app::training::changes;
use app::training::courses::{self, Plan};
use app::training::model::{AGENCIES, Details, InLanguages, Words};
use jiff::ToSpan;
use sqlx::types::Json;
use uuid::Uuid;

const COURSE: [(&str, &str, &str, &str); 3] = [
    (
        "en",
        "Families First in one hour",
        "What changes for families and for you, told by people from several agencies. There is time for your questions.",
        "say what early help is, and who leads it\nknow when and how to refer a family\nknow what one plan and one lead practitioner mean for your work",
    ),
    (
        "ur",
        "ایک گھنٹے میں فیملیز فرسٹ",
        "خاندانوں کے لیے اور آپ کے لیے کیا بدلتا ہے۔ کئی اداروں کے لوگ بتاتے ہیں۔ آپ کے سوالوں کے لیے وقت ہے۔",
        "بتا سکیں گے کہ جلد مدد کیا ہے اور اس کی قیادت کون کرتا ہے\nجان لیں گے کہ کسی خاندان کو کب اور کیسے بھیجنا ہے",
    ),
    (
        "pl",
        "Families First w godzinę",
        "Co się zmienia dla rodzin i dla Państwa. Opowiadają ludzie z kilku instytucji. Jest czas na pytania.",
        "powiedzieć, czym jest wczesna pomoc i kto ją prowadzi\nwiedzieć, kiedy i jak skierować rodzinę",
    ),
];

const EVENT: [(&str, &str, &str, &str); 3] = [
    ("en", "Breakfast at the hub", "Come with your children. There is food, play, and somebody to talk to.", ""),
    ("ur", "ہب میں ناشتہ", "اپنے بچوں کے ساتھ آئیں۔ کھانا ہے، کھیل ہے، اور کوئی بات کرنے کے لیے ہے۔", ""),
    ("pl", "Śniadanie w centrum", "Zapraszamy z dziećmi. Będzie jedzenie, zabawa i ktoś, z kim można porozmawiać.", ""),
];

fn words(all: &[(&str, &str, &str, &str)]) -> InLanguages {
    let one = |(code, title, about, outcomes): &(&str, &str, &str, &str)| {
        let words = Words { title: (*title).to_owned(), about: (*about).to_owned(), outcomes: (*outcomes).to_owned() };
        ((*code).to_owned(), words)
    };
    all.iter().map(one).collect()
}

pub async fn seed(portal: &Portal, officer: Uuid) -> Result<(), Error> {
    let course = show(portal, officer, "families-first-in-one-hour", &words(&COURSE), "professionals").await?;
    let event = show(portal, officer, "breakfast-at-the-hub", &words(&EVENT), "families").await?;
    let day = next_working_day(portal.clock.today().saturating_add(7.days()));
    let at = |day: jiff::civil::Date, hour| Timestamp::from_london(day, hour, 0).0;
    let online = Plan {
        starts_at: at(day, 10),
        minutes: 60,
        place: String::new(),
        link: "https://meet.example/families-first".to_owned(),
        facilitators: "Magda Zielińska, Sergeant Ruth Okoye".to_owned(),
        capacity: 12,
        kept: [("police".to_owned(), 2)].into(),
        ..Plan::default()
    };
    courses::add(portal, course, &online, 3).await?;
    let small = Plan {
        starts_at: at(next_working_day(day), 14),
        place: "Hanley Library, first floor".to_owned(),
        link: String::new(),
        capacity: 4,
        kept: [].into(),
        ..online.clone()
    };
    let full = courses::add(portal, course, &small, 1).await?;
    let hub = Plan {
        starts_at: at(day, 9),
        minutes: 90,
        place: "Bentilee Family Hub".to_owned(),
        link: String::new(),
        capacity: 30,
        ..Plan::default()
    };
    courses::add(portal, event, &hub, 4).await?;
    // The small one is full, and somebody waits.
    let people = ["Asha Patel", "Ben Carter", "Chiara Rossi", "Dewi Hughes", "Esther Mensah"];
    let wishes: Vec<Wish> = people.iter().zip(AGENCIES).map(|(name, agency)| wish(name, agency)).collect();
    for came in booking::book(portal, full[0], &wishes).await? {
        if let Came::Held(id) = came {
            changes::confirm(portal, id, 0).await?;
        }
    }
    Ok(())
}

fn wish(name: &str, agency: &str) -> Wish {
    let address = format!("{}@partner.example", name.to_lowercase().replace(' ', "."));
    let details = Details {
        name: name.to_owned(),
        email: address,
        organisation: "Partner".to_owned(),
        language: "en".to_owned(),
        ..Details::default()
    };
    Wish { details, agency: agency.to_owned(), role: "practitioner".to_owned() }
}

async fn show(portal: &Portal, officer: Uuid, slug: &str, words: &InLanguages, audience: &str) -> Result<Uuid, Error> {
    let id = courses::create(portal, officer, slug, words).await?;
    let course = courses::by_id(&portal.db, id).await?.ok_or(Error::NotFound)?;
    let course =
        courses::Course { audience: audience.to_owned(), words: Json(words.clone()), shown_at: Some(portal.clock.now()), ..course };
    courses::write(portal, &course).await?;
    Ok(id)
}
