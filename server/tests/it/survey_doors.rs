//! Ways into a survey and what stands around it: who may answer, how old, how many, with which pictures, in
//! which size, on paper, and what words in another language say.

use app::surveys::answering::{self, Beginning};
use app::surveys::rules::{self, Ages, Audience, Options, Quota};
use app::surveys::store;
use axum::http::StatusCode;

use crate::plan_words::provider;
use crate::plans::{by_card, person, plan};
use crate::support::{Client, demonstrations};
use crate::surveys::{ENGAGEMENT, begin, follow, published, rules as set, say};

const ONE: &str = "| survey | type | name | label |\n| | text | q | Say |\n";

#[tokio::test]
async fn whoever_is_signed_in_answers_once_and_nobody_learns_what() {
    for portal in demonstrations().await {
        let survey = published(&portal, ONE).await;
        rules::set(&portal, survey.id, &set(Audience::SignedIn, None, Options::default())).await.unwrap();
        let mut nobody = Client::new(&portal);
        assert!(nobody.get("/survey/parks").await.text.contains("Sign in to your plan"));
        assert_eq!(nobody.post("/survey/parks", &[]).await.location(), "/survey/parks");
        let plan = plan(&portal).await;
        let mother = person(&portal, &plan, "Sana", "en").await;
        let mut client = by_card(&portal, &plan, mother).await;
        // The way to sign in leads back to the survey.
        assert_eq!(client.get("/survey/parks/sign-in").await.location(), "/my-plan");
        assert_eq!(client.get("/my-plan").await.location(), "/survey/parks");
        assert_eq!(client.get("/my-plan").await.status, StatusCode::OK, "once");
        let page = begin(&mut client, "parks").await;
        say(&mut client, &page, &[("q", "words")]).await;
        // Signed out before the end: nothing is sent, nothing is lost.
        client.post("/my-plan/out", &[]).await;
        assert_eq!(client.post("/survey/parks/check", &[]).await.location(), "/survey/parks");
        assert_eq!(answering::count(&portal.db, survey.id).await.unwrap(), 0);
        let card = app::plans::people::card(&portal, plan.id, mother, plan.lead_practitioner).await.unwrap();
        client.post("/my-plan/card", &[("card", &card)]).await;
        let sent = client.post("/survey/parks/check", &[]).await;
        assert_eq!(follow(&mut client, sent).await.one("h1"), "Thank you");
        // On another device the same person does not answer again.
        let mut again = by_card(&portal, &plan, mother).await;
        assert!(again.get("/survey/parks").await.text.contains("You have answered this survey"));
        assert_eq!(answering::count(&portal.db, survey.id).await.unwrap(), 1);
        // Staff answer once too, and type in as much paper as there is.
        let mut staff = Client::new(&portal);
        staff.sign_in(ENGAGEMENT).await;
        for _ in 0..2 {
            let paper = staff.post(&format!("/staff/surveys/{}/paper", survey.id), &[]).await;
            let page = follow(&mut staff, paper).await;
            say(&mut staff, &page, &[("q", "from paper")]).await;
            staff.post("/survey/parks/check", &[]).await;
        }
        assert_eq!(answering::count(&portal.db, survey.id).await.unwrap(), 3);
    }
}

#[tokio::test]
async fn two_devices_of_one_person_count_once() {
    for portal in demonstrations().await {
        let survey = published(&portal, ONE).await;
        rules::set(&portal, survey.id, &set(Audience::SignedIn, None, Options::default())).await.unwrap();
        let version = store::latest(&portal.db, survey.id).await.unwrap().unwrap();
        let people = [vec![7; 32]];
        let all = |answers: &app::surveys::answers::Answers| answers.values.keys().cloned().collect();
        let mut came = Vec::new();
        for _ in 0..2 {
            let id = answering::begin(&portal, survey.id, version.id, "en", Beginning::default()).await.unwrap();
            came.push(answering::send(&portal, survey.id, id, &people, all).await.unwrap());
        }
        assert_eq!(came, [answering::Sent::Counted, answering::Sent::Spent]);
    }
}

#[tokio::test]
async fn the_way_in_asks_what_is_agreed_to_and_finds_a_way_for_children() {
    for portal in demonstrations().await {
        let survey = published(&portal, ONE).await;
        let options = |ages| Options { ages, consent: "We ask about parks.\nNobody is named.".to_owned(), ..Options::default() };
        rules::set(&portal, survey.id, &set(Audience::Open, None, options(Ages::Children))).await.unwrap();
        let mut client = Client::new(&portal);
        assert!(client.get("/survey/parks").await.text.contains("Nobody is named."));
        let wrong = client.post("/survey/parks", &[]).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.all("#error-summary li").len() == 2, "{}", wrong.text);
        let child = client.post("/survey/parks", &[("age", "younger"), ("consent", "yes")]).await;
        assert_eq!(child.one("h1"), "Find a grown-up to sit with you");
        assert!(child.text.contains("0800"));
        let (action, mut fields) = child.form("main form");
        fields.push(("grown-up".to_owned(), "yes".to_owned()));
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let begun = client.post(&action, &fields).await;
        assert_eq!(follow(&mut client, begun).await.one("h1").trim(), "Say (if you like)");
        // Another language takes along what was ticked.
        let other = Client::new(&portal).post("/ur/survey/parks", &[("age", "sixteen"), ("switch", "language")]).await;
        assert!(other.status == StatusCode::OK && other.text.contains("value=\"sixteen\" checked"), "{}", other.text);
        rules::set(&portal, survey.id, &set(Audience::Open, None, options(Ages::Sixteen))).await.unwrap();
        let mut young = Client::new(&portal);
        let told = young.post("/survey/parks", &[("age", "younger"), ("consent", "yes"), ("grown-up", "yes")]).await;
        assert!(told.one("h1").contains("16") && told.all("main form").is_empty());
        assert_eq!(young.get("/survey/parks/check").await.location(), "/survey/parks", "nothing was begun");
    }
}

#[tokio::test]
async fn a_quota_fills_and_whoever_comes_later_is_told_at_once() {
    const SHEETS: &str = "| survey | type | name | label |\n| | select_one a | area | Where? |\n| | text | q | Say |\n| choices | list_name | name | label |\n| | a | north | North |\n| | a | south | South |\n";
    for portal in demonstrations().await {
        let survey = published(&portal, SHEETS).await;
        let quota = Quota { question: "area".to_owned(), choice: "north".to_owned(), most: 5 };
        let version = store::latest(&portal.db, survey.id).await.unwrap().unwrap();
        let give = async |area: &'static str| {
            let id = answering::begin(&portal, survey.id, version.id, "en", Beginning::default()).await.unwrap();
            let edit = |answers: &app::surveys::answers::Answers| {
                let mut next = answers.clone();
                next.values.insert("area".to_owned(), vec![area.to_owned()]);
                next
            };
            answering::change(&portal, id, "en", edit).await.unwrap();
            answering::send(&portal, survey.id, id, &[], |answers| answers.values.keys().cloned().collect()).await.unwrap()
        };
        // Two came before there was a quota: they count.
        give("north").await;
        give("north").await;
        rules::set(&portal, survey.id, &set(Audience::Open, None, Options { quotas: vec![quota], ..Options::default() })).await.unwrap();
        let at_once = tokio::join!(give("north"), give("north"), give("north"), give("north"));
        let sent: [answering::Sent; 4] = at_once.into();
        assert_eq!(sent.iter().filter(|sent| **sent == answering::Sent::Counted).count(), 3);
        assert_eq!(give("south").await, answering::Sent::Counted);
        let mut client = Client::new(&portal);
        let page = begin(&mut client, "parks").await;
        let told = say(&mut client, &page, &[("area", "north")]).await;
        assert_eq!(told.one("h1"), "We have enough answers like yours");
        let page = begin(&mut client, "parks").await;
        let again = client.get("/survey/parks/ask/area").await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(say(&mut client, &again, &[("area", "south")]).await.one("h1").trim(), "Say (if you like)");
    }
}

#[tokio::test]
async fn pictures_are_kept_here_shown_beside_words_and_printed() {
    const SHEETS: &str = "| survey | type | name | label | image |\n| | select_one a | area | Where? | hub.png |\n| choices | list_name | name | label | image |\n| | a | yes | Yes | yes.svg |\n| | a | no | No | https://example.org/x.png |\n";
    for portal in demonstrations().await {
        let survey = published(&portal, SHEETS).await;
        let at = format!("/staff/surveys/{}", survey.id);
        let mut staff = Client::new(&portal);
        staff.sign_in(ENGAGEMENT).await;
        assert!(staff.get(&at).await.text.contains("hub.png"), "it is named and not here yet");
        let script = staff.upload_called(&format!("{at}/picture"), &[], "hub.png", b"<svg onload='x'/>").await;
        assert_eq!(script.status, StatusCode::UNPROCESSABLE_ENTITY);
        let png = b"\x89PNG\r\n\x1a\n and more";
        assert_eq!(staff.upload_called(&format!("{at}/picture"), &[], "hub.png", png).await.status, StatusCode::SEE_OTHER);
        let mut client = Client::new(&portal);
        let page = begin(&mut client, "parks").await;
        let address = format!("/survey-picture/{}/hub.png", survey.id);
        assert!(page.text.contains(&format!("src=\"{address}\"")), "{}", page.text);
        assert!(page.text.contains("class=\"easy\" viewBox") && !page.text.contains("src=\"https://"));
        let picture = client.get(&address).await;
        assert!(picture.status == StatusCode::OK && picture.headers["content-type"] == "image/png");
        assert_eq!(client.get(&format!("/survey-picture/{}/other.png", survey.id)).await.status, StatusCode::NOT_FOUND);
        let paper = staff.get(&format!("{at}/print?size=large")).await;
        assert!(paper.text.contains("1. Where?") && paper.all(".box").len() == 2 && paper.text.contains("larger"), "{}", paper.text);
    }
}

#[tokio::test]
async fn large_letters_stay_for_the_session_and_take_along_what_was_typed() {
    for portal in demonstrations().await {
        published(&portal, ONE).await;
        let mut client = Client::new(&portal);
        begin(&mut client, "parks").await;
        let large = client.post("/survey/parks/ask/q?letters=large", &[("q", "half a"), ("switch", "language")]).await;
        assert!(large.text.contains("class=\"large\"") && large.text.contains("half a"), "{}", large.text);
        assert!(client.get("/survey/parks").await.text.contains("class=\"large\""));
        assert!(!client.get("/have-a-say").await.text.contains("class=\"large\""), "a page for all is the same for all");
        assert!(!client.get("/survey/parks?letters=usual").await.text.contains("class=\"large\""));
        assert!(!client.get("/survey/parks").await.text.contains("class=\"large\""));
    }
}

#[tokio::test]
async fn words_of_harm_lead_to_help_and_words_in_another_language_are_read() {
    let address = provider().await;
    for portal in demonstrations().await {
        let survey = published(&portal, ONE).await;
        let mut client = Client::new(&portal);
        let page = begin(&mut client, "parks").await;
        let check = say(&mut client, &page, &[("q", "mąż mnie bije")]).await;
        assert!(check.one("#danger").contains("999"));
        // Said in Polish: the language is the one of the page it was written on.
        let edit = client.get("/pl/survey/parks/ask/q").await;
        let (action, _) = edit.form("#question");
        client.post(&action, &[("q", "park dla dzieci")]).await;
        let check = client.get("/pl/survey/parks/check").await;
        assert!(check.all("#danger").is_empty());
        client.post("/pl/survey/parks/check", &[]).await;
        let at = format!("/staff/surveys/{}", survey.id);
        let mut staff = Client::new(&portal);
        staff.sign_in(ENGAGEMENT).await;
        staff.post(&format!("{at}/close"), &[]).await;
        let page = staff.get(&format!("{at}/results")).await;
        let (action, fields) = page.form("form[action$='/said']");
        let id = fields.iter().find(|(name, _)| name == "answer").unwrap().1.clone();
        assert!(!page.text.contains("name=\"machine\""), "switched off");
        let on = portal.with_settings(|settings| settings.translation.machine_url.clone_from(&address));
        staff.serve_by(&on);
        staff.post(&action, &[("question", "q"), ("answer", &id), ("machine", "yes")]).await;
        let page = staff.get(&format!("{at}/results")).await;
        assert!(page.text.contains("dzieci dla park") && page.text.contains("by a machine"), "{}", page.text);
        staff.post(&action, &[("question", "q"), ("answer", &id), ("text", "A park for children")]).await;
        let page = staff.get(&format!("{at}/results")).await;
        assert!(page.text.contains("A park for children") && page.text.contains("park dla dzieci") && !page.text.contains("by a machine"));
        // Not for an answer of another survey.
        let other =
            staff.post(&format!("/staff/surveys/{}/said", uuid::Uuid::nil()), &[("question", "q"), ("answer", &id), ("text", "x")]).await;
        assert_eq!(other.status, StatusCode::NOT_FOUND);
    }
}
