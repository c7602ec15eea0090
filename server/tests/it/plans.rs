//! Plans: who sees what of them, and nobody else.

use app::kit::moment::Clock;
use app::plans::model::{Content, Details, Kind, PersonKind};
use app::plans::store::{self, Plan, Writer};
use app::plans::{access, opening, people, publishing, sign_in};
use app::requests::store as requests;
use axum::http::StatusCode;
use uuid::Uuid;

use crate::requests::ask;
use crate::support::{Client, NOW, TestPortal, demonstrations};

pub const LEAD: &str = "practitioner@potterbridge.example";

pub async fn staff(portal: &TestPortal, email: &str) -> Uuid {
    app::kit::staff::id_of_account(portal, email).await.unwrap().unwrap()
}

/// A plan that came of a request.
pub async fn plan(portal: &TestPortal) -> Plan {
    let (reference, _) = ask(portal).await;
    let line = app::front_door::queue::by_reference(&portal.db, &reference.replace(' ', "")).await.unwrap().remove(0);
    let request = requests::by_id(portal, line.id).await.unwrap().unwrap();
    plan_of(portal, &request).await
}

pub async fn plan_of(portal: &TestPortal, request: &requests::HelpRequest) -> Plan {
    let lead = staff(portal, LEAD).await;
    let id = opening::begin(portal, &english(portal), request, lead, lead).await.unwrap();
    assert_eq!(opening::begin(portal, &english(portal), request, lead, lead).await.unwrap(), id, "begun once");
    store::by_id(&portal.db, id).await.unwrap().unwrap()
}

fn english(portal: &TestPortal) -> app::kit::ui::Ui {
    let address = app::kit::address::Address { language: portal.words.english().clone(), path: "/".into(), query: String::new() };
    app::kit::ui::Ui::new(portal, &address)
}

pub async fn person(portal: &TestPortal, plan: &Plan, name: &str, language: &str) -> Uuid {
    let id = portal.chance.id(portal.clock.now());
    let details = Details { name: name.to_owned(), ..Details::default() };
    people::add(portal, plan.id, id, (PersonKind::Parent, language, &details), false, plan.lead_practitioner).await.unwrap();
    id
}

pub async fn part(portal: &TestPortal, plan: &Plan, kind: Kind, text: &str) -> Uuid {
    let id = portal.chance.id(portal.clock.now());
    let content = Content { text: text.to_owned(), ..Content::default() };
    let mut tx = portal.db.begin().await.unwrap();
    store::add(portal, &mut tx, plan.id, id, (kind, None), Writer::Staff(plan.lead_practitioner), &content).await.unwrap();
    tx.commit().await.unwrap();
    id
}

pub async fn give(portal: &TestPortal, plan: &Plan, person: Uuid, parts: &[Uuid], given: &[Uuid]) {
    access::give(portal, plan, person, parts, given, plan.lead_practitioner).await.unwrap();
}

pub async fn publish(portal: &TestPortal, plan: &Plan, readers: &[Uuid]) {
    publishing::publish(portal, plan, plan.lead_practitioner, "Something is new", readers, 8).await.unwrap();
}

/// The six digits in a letter.
pub fn digits_of(text: &str) -> String {
    let word = text.split_whitespace().map(|word| word.trim_end_matches('.')).find(|word| word.len() == 6 && word.parse::<u32>().is_ok());
    word.unwrap_or_else(|| panic!("no digits in {text}")).to_owned()
}

pub async fn by_card(portal: &TestPortal, plan: &Plan, person: Uuid) -> Client {
    let card = people::card(portal, plan.id, person, plan.lead_practitioner).await.unwrap();
    let mut client = Client::new(portal);
    assert_eq!(client.post("/my-plan/card", &[("card", &card.to_lowercase())]).await.location(), "/my-plan");
    client
}

#[tokio::test]
async fn a_request_becomes_a_plan_and_nobody_sees_it_by_that() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let parts = store::parts(&portal, plan.id).await.unwrap();
        let texts: Vec<_> = parts.iter().map(|part| part.content.text.as_str()).collect();
        for said in ["Secretname", "Secretwordone", "ST1 3QN"] {
            assert!(texts.iter().any(|text| text.contains(said)), "{said} in {texts:?}");
        }
        let mother = person(&portal, &plan, "Amina", "en").await;
        publish(&portal, &plan, &[]).await;
        let mut client = by_card(&portal, &plan, mother).await;
        let page = client.get("/my-plan").await;
        assert!(page.text.contains("Nothing of the plan is open to you yet") && !page.text.contains("Secretname"));
        assert!(page.text.contains("Magda Zielińska"), "who leads is known");
    }
}

#[tokio::test]
async fn what_is_given_is_seen_and_what_is_taken_is_gone_at_once() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let mother = person(&portal, &plan, "Amina", "en").await;
        let goal = part(&portal, &plan, Kind::Goal, "Sam is in school each day").await;
        give(&portal, &plan, mother, &[goal], &[goal]).await;
        let mut client = by_card(&portal, &plan, mother).await;
        assert!(client.get("/my-plan").await.text.contains("Your worker is writing the plan"), "not published yet");
        publish(&portal, &plan, &[mother]).await;
        let page = client.get("/my-plan").await;
        assert!(page.text.contains("Sam is in school each day") && page.text.contains("Something is new"));
        // Written anew, the old words stand until they are published.
        let held = store::parts(&portal, plan.id).await.unwrap().into_iter().find(|part| part.id == goal).unwrap();
        let content = Content { text: "Sam is in school on most days".into(), ..Content::default() };
        store::save(&portal, plan.id, goal, held.number, plan.lead_practitioner, &content, store::Way::Sent).await.unwrap();
        assert!(client.get("/my-plan").await.text.contains("each day"));
        publish(&portal, &plan, &[]).await;
        let page = client.get("/my-plan").await;
        assert!(page.text.contains("on most days") && page.text.contains("Changed") && !page.text.contains("Something is new"));
        give(&portal, &plan, mother, &[goal], &[]).await;
        assert!(!client.get("/my-plan").await.text.contains("on most days"), "taken");
        give(&portal, &plan, mother, &[goal], &[goal]).await;
        assert!(client.get("/my-plan").await.text.contains("on most days"));
        people::end(&portal, plan.id, mother, plan.lead_practitioner).await.unwrap();
        let page = client.get("/my-plan").await;
        assert!(!page.text.contains("on most days") && page.text.contains("I have a card"), "out at once");
    }
}

#[tokio::test]
async fn a_new_card_ends_the_old_one_and_a_long_day_ends_both() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let mother = person(&portal, &plan, "Amina", "en").await;
        let mut first = by_card(&portal, &plan, mother).await;
        assert!(first.get("/my-plan").await.text.contains("Hello"));
        let mut second = by_card(&portal, &plan, mother).await;
        assert!(first.get("/my-plan").await.text.contains("I have a card"), "the old card's session is over");
        for hours in 1..=11 {
            portal.clock.set(NOW.plus(hours * 60 * 60 * 1_000));
            assert!(second.get("/my-plan").await.text.contains("Hello"), "after {hours} hours of use");
        }
        portal.clock.set(NOW.plus(13 * 60 * 60 * 1_000));
        assert!(second.get("/my-plan").await.text.contains("I have a card"), "after a long day");
    }
}

#[tokio::test]
async fn two_who_write_at_once_lose_nothing() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let goal = part(&portal, &plan, Kind::Goal, "First").await;
        let mut client = Client::new(&portal);
        client.sign_in(LEAD).await;
        let path = format!("/staff/plans/{}/write", plan.id);
        let fields = |text: &'static str| [("part", goal.to_string()), ("number", "1".to_owned()), ("text", text.to_owned())];
        for text in ["Second", "Third"] {
            let fields = fields(text);
            let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            assert_eq!(client.post(&path, &fields).await.status, StatusCode::SEE_OTHER);
        }
        let page = client.get(&format!("/staff/plans/{}", plan.id)).await;
        assert!(page.text.contains("Second") && page.all("blockquote").iter().any(|text| text == "Third"));
        let held = store::parts(&portal, plan.id).await.unwrap().into_iter().find(|part| part.id == goal).unwrap();
        let settle = format!("settle-{}", held.aside[0].revision);
        client.post(&path, &[("part", &goal.to_string()), ("action", &settle)]).await;
        assert!(!client.get(&format!("/staff/plans/{}", plan.id)).await.text.contains("Third"));
    }
}

#[tokio::test]
async fn a_plan_is_its_leads_and_the_managers_alone() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let mother = person(&portal, &plan, "Amina", "en").await;
        let other = app::accounts::store::NewStaff {
            email: "other-lead@potterbridge.example",
            name: "Another",
            password: server::demo::PASSWORD,
            roles: &[app::kit::staff::Role::LeadPractitioner],
            demonstration: true,
        };
        app::accounts::store::add(&portal, &other).await.unwrap();
        let mut stranger = Client::new(&portal);
        stranger.sign_in(other.email).await;
        for path in [
            format!("/staff/plans/{}", plan.id),
            format!("/staff/plans/{}/people", plan.id),
            format!("/staff/plan-people/{mother}"),
            format!("/staff/plan-people/{mother}/as"),
            format!("/staff/plans/{}/words", plan.id),
        ] {
            assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        for path in [
            format!("/staff/plans/{}/publish", plan.id),
            format!("/staff/plan-people/{mother}/card"),
            format!("/staff/plan-people/{mother}/end"),
        ] {
            assert_eq!(stranger.post(&path, &[("summary", "x")]).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        // Nor does a practitioner read a request by beginning its plan.
        let of_request = format!("/staff/plan-of/{}", plan.request_id);
        assert_eq!(stranger.get(&of_request).await.status, StatusCode::NOT_FOUND);
        assert_eq!(stranger.post(&of_request, &[("lead", "x")]).await.status, StatusCode::NOT_FOUND);
        let mut manager = Client::new(&portal);
        manager.sign_in("manager@potterbridge.example").await;
        assert_eq!(manager.get(&format!("/staff/plans/{}", plan.id)).await.status, StatusCode::OK);
        // Handed over, it is another's, and the family is told.
        let path = format!("/staff/plans/{}", plan.id);
        let lead = staff(&portal, other.email).await.to_string();
        assert_eq!(manager.post(&format!("{path}/hand-over"), &[("lead", &lead)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        manager.post(&format!("{path}/level"), &[("level", "3")]).await;
        manager.post(&format!("{path}/hand-over"), &[("lead", &lead), ("why", "Magda works elsewhere now.")]).await;
        assert_eq!(stranger.get(&path).await.status, StatusCode::OK, "it is theirs now");
        let mut before = Client::new(&portal);
        before.sign_in(LEAD).await;
        assert_eq!(before.get(&path).await.status, StatusCode::NOT_FOUND, "and no longer hers");
        let page = by_card(&portal, &plan, mother).await.get("/my-plan").await;
        assert!(page.text.contains("Magda works elsewhere now.") && page.text.contains("Another"));
        assert_eq!(store::by_id(&portal.db, plan.id).await.unwrap().unwrap().level_of_need, 3);
        assert!(manager.get(&path).await.text.contains("Handed over"), "it stands in the history");
        // A step belongs to a goal of its own plan.
        let elsewhere = [("kind", "step"), ("text", "x"), ("goal", &mother.to_string()), ("form", &portal.chance.id(NOW).to_string())];
        assert_eq!(manager.post(&format!("/staff/plans/{}/add", plan.id), &elsewhere).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_code_signs_in_once_for_ten_minutes_where_it_was_asked_for() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let mother = person(&portal, &plan, "Amina", "en").await;
        let mut client = by_card(&portal, &plan, mother).await;
        let digits = async |portal: &TestPortal| {
            // The newest letter is told apart by its time.
            portal.clock.set(portal.clock.now().plus(1_000));
            sign_in::send_waiting(portal).await.unwrap();
            let line = app::messages::newest(&portal.db).await.unwrap().remove(0);
            let body: app::messages::Body = portal.keyring.open(app::messages::body_place(line.id), &line.sealed_body).unwrap();
            assert!(!body.subject.contains("plan") && !body.text.contains("Amina"), "neutral");
            digits_of(&body.text)
        };
        // The card leads to an address of one's own.
        assert_eq!(client.post("/my-plan/sign-in", &[("contact", "Amina@family.example")]).await.location(), "/my-plan/code");
        let code = digits(&portal).await;
        assert_eq!(client.post("/my-plan/code", &[("digits", &code)]).await.location(), "/my-plan");
        // From then on the address alone; the code only in the session that asked, once, in time.
        let mut again = Client::new(&portal);
        again.post("/my-plan/sign-in", &[("contact", "amina@FAMILY.example")]).await;
        let code = digits(&portal).await;
        let mut elsewhere = Client::new(&portal);
        elsewhere.post("/my-plan/sign-in", &[("contact", "nobody@family.example")]).await;
        assert_eq!(elsewhere.post("/my-plan/code", &[("digits", &code)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let mut late = again.clone();
        assert_eq!(again.post("/my-plan/code", &[("digits", &format!("{} {}", &code[..3], &code[3..]))]).await.location(), "/my-plan");
        assert!(again.get("/my-plan").await.text.contains("Hello"));
        assert_eq!(late.post("/my-plan/code", &[("digits", &code)]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "used");
        // Too late.
        portal.clock.set(NOW.plus(60 * 60 * 1_000));
        let mut slow = Client::new(&portal);
        slow.post("/my-plan/sign-in", &[("contact", "amina@family.example")]).await;
        let code = digits(&portal).await;
        portal.clock.set(NOW.plus(60 * 60 * 1_000 + sign_in::CODE_HOLDS));
        assert_eq!(slow.post("/my-plan/code", &[("digits", &code)]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "too late");
    }
}

#[tokio::test]
async fn ten_wrong_tries_end_a_code_and_a_stranger_hears_the_same() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let mother = person(&portal, &plan, "Amina", "en").await;
        let held = people::active(&portal, mother).await.unwrap().unwrap();
        people::prove(&portal, &held, "amina@family.example").await.unwrap();
        let (mut known, mut unknown) = (Client::new(&portal), Client::new(&portal));
        let one = known.post("/my-plan/sign-in", &[("contact", "amina@family.example")]).await;
        let other = unknown.post("/my-plan/sign-in", &[("contact", "nobody@family.example")]).await;
        assert_eq!((one.status, one.location()), (other.status, other.location()));
        let bare = |page: crate::support::client::Answer| page.text;
        assert_eq!(bare(known.get("/my-plan/code").await), bare(unknown.get("/my-plan/code").await));
        sign_in::send_waiting(&portal).await.unwrap();
        let letters = app::messages::newest(&portal.db).await.unwrap();
        let to = |line: &app::messages::Line| portal.keyring.open::<String>(app::messages::to_place(line.id), &line.sealed_to).unwrap();
        assert!(
            letters.iter().any(|line| to(line) == "amina@family.example") && letters.iter().all(|line| to(line) != "nobody@family.example")
        );
        let hers = letters.iter().find(|line| to(line) == "amina@family.example").unwrap();
        let body: app::messages::Body = portal.keyring.open(app::messages::body_place(hers.id), &hers.sealed_body).unwrap();
        let code: String = digits_of(&body.text);
        let wrong = if code == "000000" { "000001" } else { "000000" };
        for _ in 0..sign_in::MOST_TRIES {
            assert_eq!(known.post("/my-plan/code", &[("digits", wrong)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        assert_eq!(known.post("/my-plan/code", &[("digits", &code)]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "worn out");
    }
}

#[tokio::test]
async fn words_in_another_language_are_shown_once_a_second_person_has_checked_them() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let mother = person(&portal, &plan, "Sana", "ur").await;
        let goal = part(&portal, &plan, Kind::Goal, "Sam is in school each day").await;
        give(&portal, &plan, mother, &[goal], &[goal]).await;
        publish(&portal, &plan, &[]).await;
        let mut family = by_card(&portal, &plan, mother).await;
        let page = family.get("/ur/my-plan").await;
        assert!(page.all("[lang=en]").iter().any(|text| text.contains("Sam is in school")), "English is marked as English");
        let (mut lead, mut manager) = (Client::new(&portal), Client::new(&portal));
        lead.sign_in(LEAD).await;
        manager.sign_in("manager@potterbridge.example").await;
        let path = format!("/staff/plans/{}/words", plan.id);
        let held = store::parts(&portal, plan.id).await.unwrap().into_iter().find(|part| part.id == goal).unwrap();
        let fields = [("language", "ur"), ("revision", &held.revision.to_string()), ("number", "1"), ("text", "سام ہر روز اسکول جاتا ہے")];
        assert_eq!(lead.post(&path, &fields).await.status, StatusCode::SEE_OTHER);
        assert!(!family.get("/ur/my-plan").await.text.contains("سام ہر روز"), "not checked yet");
        let asked = format!("{path}?language=ur");
        assert!(lead.get(&asked).await.all("form input[name=check]").is_empty(), "whoever wrote it does not check it");
        let page = manager.get(&asked).await;
        let (action, hidden) = page.form(&format!("#pair-{goal} form:has(input[name=check])"));
        let hidden: Vec<_> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert!(lead.post(&action, &hidden).await.text.contains("you wrote it yourself"));
        assert_eq!(manager.post(&action, &hidden).await.status, StatusCode::SEE_OTHER);
        assert!(family.get("/ur/my-plan").await.text.contains("سام ہر روز"));
        // The source moves: the words are outdated, and English stands there again once it is published.
        let content = Content { text: "Sam is in school on most days".into(), ..Content::default() };
        store::save(&portal, plan.id, goal, held.number, plan.lead_practitioner, &content, store::Way::Sent).await.unwrap();
        assert!(lead.get(&asked).await.text.contains("Outdated"));
        publish(&portal, &plan, &[]).await;
        let page = family.get("/ur/my-plan").await;
        assert!(!page.text.contains("سام ہر روز") && page.text.contains("on most days"));
    }
}

#[tokio::test]
async fn what_one_says_the_others_of_the_family_do_not_hear() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let (mother, father) = (person(&portal, &plan, "Amina", "en").await, person(&portal, &plan, "Dean", "en").await);
        let goal = part(&portal, &plan, Kind::Goal, "Sam is in school each day").await;
        for one in [mother, father] {
            give(&portal, &plan, one, &[goal], &[goal]).await;
        }
        publish(&portal, &plan, &[]).await;
        let (mut hers, mut his) = (by_card(&portal, &plan, mother).await, by_card(&portal, &plan, father).await);
        let (action, mut fields) = hers.get("/my-plan").await.form(&format!("#part-{goal} form"));
        fields.push(("text".into(), "Secretreply".into()));
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        for _ in 0..20 {
            assert_eq!(hers.post(&action, &fields).await.location(), "/my-plan");
        }
        assert_eq!(hers.get("/my-plan").await.all("#said ~ ol li, ol.timeline li").len(), 1, "said once");
        assert!(!his.get("/my-plan").await.text.contains("Secretreply"));
        // About a part that is not shown to them nothing can be said.
        let hidden = part(&portal, &plan, Kind::Worry, "Hidden").await;
        publish(&portal, &plan, &[]).await;
        let form = portal.chance.id(NOW).to_string();
        let answer =
            his.post("/my-plan/say", &[("kind", "not-right"), ("part", &hidden.to_string()), ("text", "x"), ("form", &form)]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        let mut lead = Client::new(&portal);
        lead.sign_in(LEAD).await;
        let page = lead.get(&format!("/staff/plans/{}", plan.id)).await;
        assert!(page.text.contains("Secretreply"));
        let (action, mut fields) = page.form(&format!("form[action='/staff/plans/{}/answer']", plan.id));
        fields.push(("answer".into(), "We talk about it on Monday".into()));
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        lead.post(&action, &fields).await;
        assert!(hers.get("/my-plan").await.text.contains("We talk about it on Monday"));
        assert!(!his.get("/my-plan").await.text.contains("We talk about it"));
    }
}
