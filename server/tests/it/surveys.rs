//! Surveys: written, published, answered, read.

use app::kit::portal::Portal;
use app::surveys::answering::{self, Beginning};
use app::surveys::rules::{self, Audience, Options, Rules, Share};
use app::surveys::{files, groups, store};
use axum::http::StatusCode;
use uuid::Uuid;

use crate::support::client::Answer;
use crate::support::{Client, demonstrations};

pub const ENGAGEMENT: &str = "engagement@potterbridge.example";

const PARKS: &str = "\
| survey | type | name | label::English (en) | label::Urdu (ur) | required | relevant | constraint |
| | select_one area | area | Where do you live? | آپ کہاں رہتے ہیں؟ | yes | | |
| | select_multiple want | want | What would help? | کیا مدد کرے گا؟ | | | |
| | begin repeat | child | Child | بچہ | | | |
| | integer | age | How old? | عمر؟ | yes | | . < 19 |
| | end repeat | | | | | | |
| | text | more | Anything else? | کچھ اور؟ | | ${area} = 'north' | |
| choices | list_name | name | label::English (en) | label::Urdu (ur) |
| | area | north | North | شمال |
| | area | south | South | جنوب |
| | want | park | A park | پارک |
| | want | bus | A bus | بس |
| settings | form_title::English (en) | form_title::Urdu (ur) | default_language |
| | Parks | پارک | English (en) |
";

/// A published survey of these sheets.
pub async fn published(portal: &Portal, sheets: &str) -> store::Survey {
    let id = store::create(portal, Uuid::nil(), "parks", &files::read(sheets.as_bytes()).unwrap()).await.unwrap();
    let survey = store::by_id(&portal.db, id).await.unwrap().unwrap();
    store::publish(portal, &survey, Uuid::nil()).await.unwrap().unwrap_or_else(|refused| panic!("{refused:?}"));
    survey
}

pub fn rules(audience: Audience, most_answers: Option<i64>, options: Options) -> Rules {
    Rules { audience, opens_at: None, closes_at: None, most_answers, consultation: None, options }
}

pub fn share(question: &str, choice: &str, percent: f64) -> Share {
    Share { question: question.to_owned(), choice: choice.to_owned(), percent }
}

/// Follows where an answer leads, until there is a page.
pub async fn follow(client: &mut Client, mut answer: Answer) -> Answer {
    for _ in 0..5 {
        if answer.status != StatusCode::SEE_OTHER {
            return answer;
        }
        let to = answer.location().to_owned();
        answer = client.get(&to).await;
    }
    panic!("it leads on and on");
}

pub async fn begin(client: &mut Client, slug: &str) -> Answer {
    let answer = client.post(&format!("/survey/{slug}"), &[]).await;
    follow(client, answer).await
}

/// Sends the page's form.
pub async fn say(client: &mut Client, page: &Answer, fields: &[(&str, &str)]) -> Answer {
    let (action, _) = page.form("#question");
    let answer = client.post(&action, fields).await;
    follow(client, answer).await
}

#[tokio::test]
async fn a_survey_is_answered_page_by_page_and_counts_once() {
    for portal in demonstrations().await {
        let survey = published(&portal, PARKS).await;
        let mut client = Client::new(&portal);
        let start = client.get("/ur/survey/parks").await;
        assert!(start.status == StatusCode::OK && start.text.contains("پارک"));
        let page = begin(&mut client, "parks").await;
        assert_eq!(page.one("h1"), "Where do you live?");
        // Nothing chosen is said to be wrong; a page too far ahead leads back.
        let wrong = say(&mut client, &page, &[]).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && !wrong.all("#error-summary").is_empty());
        assert!(client.get("/survey/parks/ask/want").await.location().ends_with("/ask/area"));
        let page = say(&mut client, &page, &[("area", "north")]).await;
        let page = say(&mut client, &page, &[("want", "park"), ("want", "bus")]).await;
        assert!(page.one("h1").contains("Child"), "{}", page.text);
        let page = say(&mut client, &page, &[("more", "yes")]).await;
        let old = say(&mut client, &page, &[("child/1/age", "42")]).await;
        assert!(old.status == StatusCode::UNPROCESSABLE_ENTITY && old.text.contains("value=\"42\""), "what was typed stays");
        let page = say(&mut client, &page, &[("child/1/age", "۷")]).await;
        let page = say(&mut client, &page, &[("more", "no")]).await;
        let page = say(&mut client, &page, &[("more", "A <b>bench</b> = 1")]).await;
        assert_eq!(page.one("h1"), "Check your answers");
        assert!(page.text.contains("A &lt;b&gt;bench&lt;/b&gt;") && page.text.contains('7'));
        // South takes the last question away, and north brings its answer back.
        let first = client.get("/survey/parks/ask/area").await;
        let page = say(&mut client, &first, &[("area", "south")]).await;
        assert!(page.one("h1") == "Check your answers" && !page.text.contains("bench"));
        let page = say(&mut client, &first, &[("area", "north")]).await;
        assert!(page.text.contains("bench"));
        // Sent twenty times at once, it is one answer, with the same thanks.
        let mut sends = Vec::new();
        for _ in 0..20 {
            let mut same = client.clone();
            sends.push(tokio::spawn(async move {
                let sent = same.post("/survey/parks/check", &[]).await;
                follow(&mut same, sent).await.one("h1")
            }));
        }
        for send in sends {
            assert_eq!(send.await.unwrap(), "Thank you");
        }
        assert_eq!(answering::count(&portal.db, survey.id).await.unwrap(), 1);
        assert_eq!(client.get("/survey/parks/ask/area").await.location(), "/survey/parks/thanks");
        // The session has forgotten which answer it was; a second one may be given on the same phone.
        let again = begin(&mut client, "parks").await;
        let again = say(&mut client, &again, &[("area", "north")]).await;
        let again = say(&mut client, &again, &[]).await;
        let again = say(&mut client, &again, &[("more", "no")]).await;
        say(&mut client, &again, &[("more", "taken away")]).await;
        let first = client.get("/survey/parks/ask/area").await;
        say(&mut client, &first, &[("area", "south")]).await;
        client.post("/survey/parks/check", &[]).await;
        // What a later answer took away is not sent, nor the code to come back with.
        let version = store::latest(&portal.db, survey.id).await.unwrap().unwrap();
        let sent = answering::sent(&portal, version.id).await.unwrap();
        assert_eq!(sent.len(), 2);
        let south = sent.iter().find(|answer| answer.answers.values["area"] == ["south"]).unwrap();
        assert!(!south.answers.values.contains_key("more"), "{:?}", south.answers);
        assert!(answering::load(&portal, south.id).await.unwrap().unwrap().sealed.code.is_empty());
        // What is kept bears nobody: no code, no invitation, no hour.
        let row: (Option<Vec<u8>>, Option<Uuid>, i64) =
            app::read!(&portal.db, c => sqlx::query_as("select code_hash, invitation_id, day from survey_answer")
            .fetch_one(c).await)
            .unwrap();
        assert_eq!(row, (None, None, 20_780));
    }
}

#[tokio::test]
async fn an_answer_goes_on_by_its_code_in_another_language_and_can_be_deleted() {
    for portal in demonstrations().await {
        published(&portal, PARKS).await;
        let mut client = Client::new(&portal);
        let page = begin(&mut client, "parks").await;
        say(&mut client, &page, &[("area", "north")]).await;
        let code = client.get("/survey/parks/later").await.one(".code-shown");
        let mut other = Client::new(&portal);
        assert_eq!(other.post("/survey-return", &[("code", "7K2M 9QXA")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let back = other.post("/ur/survey-return", &[("code", &code)]).await;
        let page = follow(&mut other, back).await;
        assert!(page.one("h1").starts_with("کیا مدد کرے گا؟"), "{}", page.text);
        // The switch keeps what was typed.
        let page = other.post("/survey/parks/ask/want", &[("want", "bus"), ("switch", "language")]).await;
        assert!(page.one("h1").starts_with("What would help?") && page.text.contains("value=\"bus\" checked"));
        other.post("/survey/parks/leave", &[]).await;
        let gone = client.get("/survey/parks/ask/want").await;
        assert_eq!(gone.location(), "/survey/parks");
    }
}

#[tokio::test]
async fn an_invitation_holds_once_and_nothing_joins_it_to_what_was_said() {
    for portal in demonstrations().await {
        let survey = published(&portal, "| survey | type | name | label |\n| | text | q | Say |\n").await;
        let group = groups::create(&portal, "Parents").await.unwrap();
        for name in ["a", "b"] {
            let details = groups::Details { name: name.to_owned(), email: format!("{name}@example.org") };
            groups::add(&portal, group, "pl", &details).await.unwrap();
        }
        let set = rules(Audience::Invited, None, Options::default());
        rules::set(&portal, survey.id, &set).await.unwrap();
        assert_eq!(groups::invite(&portal, &survey, group).await.unwrap(), 2);
        assert_eq!(groups::invite(&portal, &survey, group).await.unwrap(), 0, "invited once");
        let code = groups::codes(&portal, survey.id, 1).await.unwrap().remove(0);
        let (mut one, mut two) = (Client::new(&portal), Client::new(&portal));
        assert_eq!(one.post("/survey/parks", &[("invitation", "7K2M 9QXA")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        for client in [&mut one, &mut two] {
            let shown = client.get(&format!("/survey/parks?i={code}")).await;
            assert!(shown.text.contains(&format!("value=\"{code}\"")));
            let begun = client.post("/survey/parks", &[("invitation", &code)]).await;
            let page = follow(client, begun).await;
            say(client, &page, &[("q", "words")]).await;
        }
        let sent = one.post("/survey/parks/check", &[]).await;
        assert_eq!(follow(&mut one, sent).await.one("h1"), "Thank you");
        let second = two.post("/survey/parks/check", &[]).await;
        assert_eq!(second.one("h1"), "This code has been used");
        assert_eq!(groups::counts(&portal.db, survey.id).await.unwrap(), (3, 1));
        // Both members are reminded, twice at most.
        for reminded in [2, 2, 0] {
            assert_eq!(groups::remind(&portal, &survey).await.unwrap(), reminded);
        }
    }
}

#[tokio::test]
async fn a_survey_closes_and_fills_and_what_is_tried_out_does_not_count() {
    for portal in demonstrations().await {
        let survey = published(&portal, "| survey | type | name | label |\n| | text | q | Say |\n").await;
        let filled = |most_answers| rules(Audience::Open, most_answers, Options::default());
        rules::set(&portal, survey.id, &filled(Some(1))).await.unwrap();
        let mut clients = vec![Client::new(&portal), Client::new(&portal)];
        let mut said = Vec::new();
        for client in &mut clients {
            let page = begin(client, "parks").await;
            say(client, &page, &[("q", "words")]).await;
            let sent = client.post("/survey/parks/check", &[]).await;
            said.push(follow(client, sent).await.one("h1"));
        }
        assert_eq!(said, ["Thank you", "Enough people have answered"]);
        let mut staff = Client::new(&portal);
        staff.sign_in(ENGAGEMENT).await;
        let at = format!("/staff/surveys/{}", survey.id);
        let trial = staff.post(&format!("{at}/try"), &[]).await;
        let page = follow(&mut staff, trial).await;
        assert!(page.text.contains("You are trying this out"));
        say(&mut staff, &page, &[("q", "trial")]).await;
        let sent = staff.post("/survey/parks/check", &[]).await;
        assert_eq!(follow(&mut staff, sent).await.one("h1"), "Thank you");
        assert_eq!(answering::count(&portal.db, survey.id).await.unwrap(), 1);
        rules::set(&portal, survey.id, &filled(None)).await.unwrap();
        let mut late = Client::new(&portal);
        let page = begin(&mut late, "parks").await;
        say(&mut late, &page, &[("q", "late")]).await;
        staff.post(&format!("{at}/close"), &[]).await;
        assert_eq!(late.post("/survey/parks/check", &[]).await.one("h1"), "This has closed");
        assert!(Client::new(&portal).get("/survey/parks").await.text.contains("This is closed"));
        // Closed is closed: another day to close on opens nothing, and what was typed wrong stands there again.
        staff.post(&format!("{at}/rules"), &[("audience", "open"), ("ages", "anyone"), ("closes", "2030-01-01")]).await;
        assert!(Client::new(&portal).get("/survey/parks").await.text.contains("This is closed"));
        let wrong =
            staff.post(&format!("{at}/rules"), &[("audience", "open"), ("ages", "anyone"), ("why", "Because"), ("closes", "soon")]).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.text.contains("Because"));
    }
}

#[tokio::test]
async fn staff_write_a_survey_in_the_browser_and_two_who_write_lose_nothing() {
    for portal in demonstrations().await {
        let mut staff = Client::new(&portal);
        staff.sign_in(ENGAGEMENT).await;
        let made = staff.post("/staff/surveys", &[("title", "What helps?")]).await;
        let at = made.location().to_owned();
        let add = |label: &'static str, kind: &'static str, revision: &'static str| {
            vec![("revision", revision), ("kind", kind), ("label", label), ("choices", "Yes\nNo")]
        };
        staff.post(&format!("{at}/change"), &add("Is it good?", "select_one", "1")).await;
        staff.post(&format!("{at}/change"), &add("Why?", "text", "2")).await;
        let stale = staff.post(&format!("{at}/change"), &add("Lost?", "text", "1")).await;
        assert!(stale.status == StatusCode::UNPROCESSABLE_ENTITY && stale.text.contains("Somebody else saved"));
        staff.post(&format!("{at}/change"), &[("revision", "3"), ("language", "ur")]).await;
        let row = staff.get(&format!("{at}/row?row=1")).await;
        assert!(row.text.contains("label::"), "{}", row.text);
        let fields = [("revision", "4"), ("row", "1"), ("cell-relevant", "${is_it_good} = 'nobody"), ("cell-name", "why")];
        staff.post(&format!("{at}/row"), &fields).await;
        let page = staff.get(&at).await;
        let refused = page.one("#refused").replace(['\u{2068}', '\u{2069}'], "");
        assert!(refused.contains("survey, row 3, column relevant"), "{refused}");
        assert_eq!(staff.post(&format!("{at}/publish"), &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let late = staff.post(&format!("{at}/row"), &[("revision", "4"), ("row", "1"), ("cell-relevant", "${is_it_good} = 'no'")]).await;
        assert!(
            late.status == StatusCode::CONFLICT && late.text.contains("= &#x27;no&#x27;") || late.text.contains("= 'no'"),
            "{}",
            late.text
        );
        staff.post(&format!("{at}/row"), &[("revision", "5"), ("row", "1"), ("cell-relevant", "${is_it_good} = 'no'")]).await;
        assert_eq!(staff.post(&format!("{at}/publish"), &[]).await.status, StatusCode::SEE_OTHER);
        assert!(Client::new(&portal).get("/have-a-say").await.text.contains("What helps?"));
        for kind in ["xlsx", "csv", "md"] {
            assert_eq!(staff.get(&format!("{at}/file?kind={kind}")).await.status, StatusCode::OK, "{kind}");
        }
    }
}

#[tokio::test]
async fn results_hide_small_numbers_and_are_read_by_group() {
    for portal in demonstrations().await {
        let survey = published(&portal, PARKS).await;
        let options = Options {
            parted_by: "area".to_owned(),
            census: vec![share("area", "north", 30.0), share("area", "south", 70.0), share("language", "en", 90.0)],
            ..Default::default()
        };
        let set = rules(Audience::Open, None, options);
        rules::set(&portal, survey.id, &set).await.unwrap();
        let version = store::latest(&portal.db, survey.id).await.unwrap().unwrap();
        for at in 0..60 {
            let id = answering::begin(&portal, survey.id, version.id, "en", Beginning::default()).await.unwrap();
            answering::change(&portal, id, "en", |answers| {
                let mut next = answers.clone();
                next.values.insert("area".to_owned(), vec![if at < 40 { "north" } else { "south" }.to_owned()]);
                next.values.insert("want".to_owned(), if at % 3 == 0 { vec!["park".to_owned()] } else { vec![] });
                if at == 0 {
                    next.values.insert("more".to_owned(), vec!["=A bench".to_owned()]);
                }
                next
            })
            .await
            .unwrap();
            let all = |answers: &app::surveys::answers::Answers| answers.values.keys().cloned().collect();
            answering::send(&portal, survey.id, id, &[], all).await.unwrap();
        }
        let mut staff = Client::new(&portal);
        staff.sign_in(ENGAGEMENT).await;
        let at = format!("/staff/surveys/{}", survey.id);
        // While it is open: tenths, and no file.
        let open = staff.get(&format!("{at}/results")).await;
        assert!(open.text.contains("in 10") && !open.text.contains("bench"), "{}", open.text);
        assert_eq!(staff.get(&format!("{at}/export?kind=csv")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(Client::new(&portal).get("/survey/parks/data.csv").await.status, StatusCode::NOT_FOUND);
        staff.post(&format!("{at}/close"), &[]).await;
        let results = staff.get(&format!("{at}/results")).await;
        assert!(results.one("#missing").contains("Under-heard") && results.text.contains("bench"));
        let csv = Client::new(&portal).get("/survey/parks/data.csv").await.text;
        assert!(csv.contains("want,park,chosen,all,20\n") && csv.contains("want,park,chosen,north,14\n"), "{csv}");
        // Nobody chose the bus: hidden, with what would tell.
        assert!(csv.contains("want,bus,chosen,all,\n") && csv.contains("want,bus,not-chosen,all,\n"), "{csv}");
        assert!(!csv.contains("bench"));
        assert_eq!(staff.get(&format!("{at}/export?kind=xlsx")).await.status, StatusCode::OK);
        // Themes count as everything does.
        staff.post(&format!("{at}/theme"), &[("question", "more"), ("name", "Benches")]).await;
        let page = staff.get(&format!("{at}/results")).await;
        assert!(page.text.contains("fewer than 5"));
    }
}

#[tokio::test]
async fn what_came_of_it_is_shown_and_told_to_those_who_asked() {
    for portal in demonstrations().await {
        let mut staff = Client::new(&portal);
        staff.sign_in(ENGAGEMENT).await;
        let at = staff.post("/staff/surveys", &[("consultation", "Parks for all")]).await.location().to_owned();
        assert_eq!(Client::new(&portal).get("/have-a-say/parks-for-all").await.status, StatusCode::NOT_FOUND, "not shown yet");
        staff
            .post(&at, &[("title-en", "Parks for all"), ("title-ur", "سب کے لیے پارک"), ("about-en", "We asked."), ("shown", "yes")])
            .await;
        let mut reader = Client::new(&portal);
        assert!(reader.get("/ur/have-a-say/parks-for-all").await.text.contains("سب کے لیے پارک"));
        reader.post("/ur/have-a-say/parks-for-all/hear", &[("email", "reader@example.org")]).await;
        let mail = newest(&portal).await;
        let token = mail.split("?t=").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
        let form = reader.get(&format!("/have-a-say/parks-for-all/hear?t={token}")).await;
        assert!(form.text.contains(&token));
        assert_eq!(
            reader.post("/have-a-say/parks-for-all/hear", &[("token", &format!("{token}x")), ("wanted", "yes")]).await.status,
            StatusCode::NOT_FOUND
        );
        reader.post("/have-a-say/parks-for-all/hear", &[("token", &token), ("wanted", "yes")]).await;
        let refused = staff.post(&at, &[("outcome", "new"), ("said-en", "More benches")]).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.text.contains("More benches"));
        let outcome =
            [("outcome", "new"), ("said-en", "More benches"), ("did-en", "Ten were built"), ("who", "Parks team"), ("due", "May 2027")];
        staff.post(&at, &outcome).await;
        assert!(reader.get("/have-a-say/parks-for-all").await.text.contains("Ten were built"), "fresh at once");
        let news = newest(&portal).await;
        assert!(news.contains("/have-a-say/parks-for-all") && news.contains(&token), "the way to it, and the way out: {news}");
        // Whoever leaves is forgotten, and so is an address that nobody confirmed.
        reader.post("/have-a-say/parks-for-all/hear", &[("token", &token), ("wanted", "no")]).await;
        reader.post("/have-a-say/parks-for-all/hear", &[("email", "other@example.org")]).await;
        portal.clock.set(portal.clock.at_now().plus(29 * app::kit::moment::DAY));
        assert_eq!(app::surveys::consultations::sweep(&portal).await.unwrap(), 1);
        let (left,): (i64,) =
            app::read!(&portal.db, c => sqlx::query_as("select count(*) from consultation_subscriber").fetch_one(c).await).unwrap();
        assert_eq!(left, 0);
    }
}

/// The text of the newest message about a consultation.
async fn newest(portal: &Portal) -> String {
    let lines = app::messages::newest(&portal.db).await.unwrap();
    let mut texts = lines.iter().map(|line| {
        let body: app::messages::Body = portal.keyring.open(app::messages::body_place(line.id), &line.sealed_body).unwrap();
        body.text
    });
    texts.find(|text| text.contains("/have-a-say/")).unwrap()
}
