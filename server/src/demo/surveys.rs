//! Surveys of the demonstration: one that is open, one that is closed with sixty answers, and what came of it.

use app::kit::error::Error;
use app::kit::portal::Portal;
use app::surveys::answering::{self, Beginning};
use app::surveys::consultations::{self, Outcome, Words};
use app::surveys::rules::{self, Audience, Options, Rules, Share};
use app::surveys::store::{self, Survey};
use app::surveys::{files, groups};
use sqlx::types::Json;
use uuid::Uuid;

const SHEETS: &str = include_str!("../../demo/family-hubs.md");
/// What its title is, in each of its languages, for the survey that has ended.
const ENDED: [(&str, &str); 3] = [
    ("Our family hubs", "Our family hubs last spring"),
    ("ہمارے فیملی ہب", "پچھلی بہار میں ہمارے فیملی ہب"),
    ("Nasze centra dla rodzin", "Nasze centra dla rodzin zeszłej wiosny"),
];

pub async fn seed(portal: &Portal, staff: Uuid) -> Result<(), Error> {
    let words = |english: &str, urdu: &str, polish: &str| -> Words {
        [("en", english), ("ur", urdu), ("pl", polish)].map(|(code, text)| (code.to_owned(), text.to_owned())).into()
    };
    let title = words("Family hubs that fit", "آپ کے لیے موزوں فیملی ہب", "Centra dla rodzin, które pasują");
    let consultation = consultations::create(portal, staff, "family-hubs", &title).await?;
    let about = words(
        "Families told us what they think of our hubs. This is what we asked, and what we do about it.",
        "خاندانوں نے ہمیں بتایا کہ وہ ہمارے ہبز کے بارے میں کیا سوچتے ہیں۔ یہ ہے جو ہم نے پوچھا، اور جو ہم کر رہے ہیں۔",
        "Rodziny powiedziały nam, co myślą o naszych centrach. Oto, o co pytaliśmy i co z tym robimy.",
    );
    consultations::write(portal, consultation, &title, &about, true).await?;
    let ended = ENDED.iter().fold(SHEETS.to_owned(), |text, (before, after)| text.replace(before, after));
    let ended = publish(portal, staff, consultation, "family-hubs-spring", &ended).await?;
    answers(portal, &ended).await?;
    store::close(portal, ended.id).await?;
    publish(portal, staff, consultation, "family-hubs", SHEETS).await?;
    let held = consultations::by_id(&portal.db, consultation).await?.ok_or(Error::NotFound)?;
    let outcomes = [
        (
            words("Hubs are shut when we can come.", "جب ہم آ سکتے ہیں تو ہب بند ہوتے ہیں۔", "Centra są zamknięte, kiedy możemy przyjść."),
            words(
                "Three hubs are now open on Saturday mornings.",
                "تین ہب اب ہفتے کی صبح کھلے ہیں۔",
                "Trzy centra są teraz otwarte w sobotę rano.",
            ),
            "Hanley family hub",
            true,
        ),
        (
            words("Nobody there speaks my language.", "وہاں کوئی میری زبان نہیں بولتا۔", "Nikt tam nie mówi w moim języku."),
            words(
                "We are finding volunteers who speak Urdu, Polish and Romanian.",
                "ہم اردو، پولش اور رومانیائی بولنے والے رضاکار ڈھونڈ رہے ہیں۔",
                "Szukamy wolontariuszy, którzy mówią po urdu, polsku i rumuńsku.",
            ),
            "Co-production team",
            false,
        ),
    ];
    for (said, did, who, done) in outcomes {
        let due_on = if done { "" } else { "March 2027" }.to_owned();
        let outcome =
            Outcome { id: portal.chance.id(portal.clock.now()), said: Json(said), did: Json(did), who: who.to_owned(), due_on, done };
        consultations::write_outcome(portal, &held, &outcome).await?;
    }
    groups::create(portal, "Parents of Burslem").await.map(|_| ())
}

async fn publish(portal: &Portal, staff: Uuid, consultation: Uuid, slug: &str, sheets: &str) -> Result<Survey, Error> {
    let book = files::read(sheets.as_bytes()).map_err(|key| Error::Inside(key.to_owned()))?;
    let id = store::create(portal, staff, slug, &book).await?;
    let survey = store::by_id(&portal.db, id).await?.ok_or(Error::NotFound)?;
    store::publish(portal, &survey, staff).await?.map_err(|refused| Error::Inside(format!("{refused:?}")))?;
    let share = |question: &str, choice: &str, percent| Share { question: question.to_owned(), choice: choice.to_owned(), percent };
    // Areas of the demonstration; languages as the census of 2021 counts the main ones in such a city.
    let census = vec![
        share("area", "hanley", 28.0),
        share("area", "burslem", 34.0),
        share("area", "longton", 31.0),
        share("area", "other", 7.0),
        share("language", "en", 91.0),
        share("language", "ur", 2.0),
        share("language", "pl", 1.5),
    ];
    let why = "We use the answers to choose when our hubs open and what they offer.".to_owned();
    let options = Options { parted_by: "area".to_owned(), census, why, ..Options::default() };
    let rules =
        Rules { audience: Audience::Open, opens_at: None, closes_at: None, most_answers: None, consultation: Some(consultation), options };
    rules::set(portal, id, &rules).await?;
    store::by_id(&portal.db, id).await?.ok_or(Error::NotFound)
}

/// Sixty answers, in even and uneven shares.
async fn answers(portal: &Portal, survey: &Survey) -> Result<(), Error> {
    let version = store::latest(&portal.db, survey.id).await?.ok_or(Error::NotFound)?;
    let texts = ["Open on Saturdays, please.", "A buggy park by the door.", "Somebody who speaks Polish.", "More for children over five."];
    for at in 0..60_usize {
        let been = !at.is_multiple_of(3);
        let mut said = vec![
            ("area", vec![["hanley", "hanley", "burslem", "longton", "hanley"][at % 5]]),
            ("age", vec![["under5", "primary", "older"][at % 3]]),
            ("been", vec![if been { "yes" } else { "no" }]),
            if been { ("liked", vec![["people", "play"][at % 2], "advice"]) } else { ("stops", vec![["times", "far"][at % 2]]) },
            ("easy", vec![["2", "4", "5", "7", "8"][at % 5]]),
        ];
        if at.is_multiple_of(9) {
            said.push(("change", vec![texts[at / 9 % texts.len()]]));
        }
        let id = answering::begin(portal, survey.id, version.id, "en", Beginning::default()).await?;
        answering::change(portal, id, "en", |answers| {
            let mut next = answers.clone();
            next.values
                .extend(said.iter().map(|(name, values)| ((*name).to_owned(), values.iter().map(|value| (*value).to_owned()).collect())));
            next
        })
        .await?;
        answering::send(portal, survey.id, id, &[], |answers| answers.values.keys().cloned().collect()).await?;
    }
    Ok(())
}
