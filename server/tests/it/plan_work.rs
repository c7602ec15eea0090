//! Work on plans: what is kept while it is typed, steps that families tick, meetings, reminders, and
//! how somebody comes back.

use app::kit::moment::{Clock, DAY};
use app::plans::model::{Content, Details, Kind, PersonKind};
use app::plans::store::{self, Plan, Saved, Way, Writer};
use app::plans::{people, reviews, sign_in};
use axum::http::StatusCode;
use uuid::Uuid;

use crate::plans::{LEAD, by_card, digits_of, give, part, person, plan, publish};
use crate::support::{Client, NOW, TestPortal, demonstrations};

/// Every letter and text there is, the newest first: channel, address, words.
async fn letters(portal: &TestPortal) -> Vec<(String, String, String)> {
    let open = |line: app::messages::Line| {
        let to: String = portal.keyring.open(app::messages::to_place(line.id), &line.sealed_to).unwrap();
        let body: app::messages::Body = portal.keyring.open(app::messages::body_place(line.id), &line.sealed_body).unwrap();
        (line.channel, to, body.text)
    };
    app::messages::newest(&portal.db).await.unwrap().into_iter().map(open).collect()
}

async fn step_of(portal: &TestPortal, plan: &Plan, who: &str) -> Uuid {
    let id = portal.chance.id(portal.clock.now());
    let content = Content { text: "Ring the school".into(), who: who.into(), ..Content::default() };
    let mut tx = portal.db.begin().await.unwrap();
    store::add(portal, &mut tx, plan.id, id, (Kind::Step, None), Writer::Staff(plan.lead_practitioner), &content).await.unwrap();
    tx.commit().await.unwrap();
    id
}

#[tokio::test]
async fn words_are_kept_while_they_are_typed_and_never_over_anothers() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let mut lead = Client::new(&portal);
        lead.sign_in(LEAD).await;
        let path = format!("/staff/plans/{}/keep", plan.id);
        let form = portal.chance.id(NOW).to_string();
        // A part that is not there yet comes to be, and is then written on as one revision.
        for (number, text, kept) in
            [("0", "The siblings", 1), ("1", "The siblings have contact", 2), ("2", "The siblings have contact.", 3)]
        {
            let answer = lead.post(&path, &[("form", &form), ("kind", "worry"), ("number", number), ("text", text)]).await.json();
            assert_eq!(answer["number"], kept, "{answer}");
            assert!(answer["hints"].as_str().unwrap().contains("brothers and sisters"));
        }
        // The same once more, since no answer came back: it is the same part, and nothing is dropped.
        let again = lead.post(&path, &[("form", &form), ("kind", "worry"), ("number", "0"), ("text", "Typed again")]).await.json();
        assert!(again["number"].is_null(), "three saves on, it is told to reload: {again}");
        let held = async || store::parts(&portal, plan.id).await.unwrap().into_iter().find(|part| part.id.to_string() == form).unwrap();
        let (before, id) = (held().await, form.parse::<Uuid>().unwrap());
        assert_eq!((before.content.text.as_str(), before.number), ("The siblings have contact.", 3));
        // Somebody else writes; what the first still types is told so, and nothing of either is lost.
        let manager = app::kit::staff::id_of_account(&portal, "manager@potterbridge.example").await.unwrap().unwrap();
        let content = Content { text: "They see each other on Sundays.".into(), ..Content::default() };
        assert_eq!(store::save(&portal, plan.id, id, 3, manager, &content, Way::Sent).await.unwrap(), Saved::Written(4));
        assert_ne!(held().await.revision, before.revision, "another's words are a revision of their own");
        let answer = lead.post(&path, &[("part", &form), ("number", "3"), ("text", "Typed meanwhile")]).await.json();
        assert!(answer["number"].is_null() && answer["said"].as_str().unwrap().contains("Somebody else"));
        assert!(held().await.aside.is_empty());
        // The add form, sent by its button after it was kept, is the same part.
        let add = format!("/staff/plans/{}/add", plan.id);
        lead.post(&add, &[("form", &form), ("kind", "worry"), ("number", "3"), ("text", "Typed meanwhile")]).await;
        assert_eq!(held().await.aside[0].content.text, "Typed meanwhile");
        // What was published or translated is written on no more.
        publish(&portal, &plan, &[]).await;
        let published = held().await.revision;
        store::save(&portal, plan.id, id, 4, manager, &Content { text: "Anew".into(), ..Content::default() }, Way::Typed).await.unwrap();
        assert_ne!(held().await.revision, published);
    }
}

#[tokio::test]
async fn each_ticks_their_own_steps_alone() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let (mother, father) = (person(&portal, &plan, "Amina", "en").await, person(&portal, &plan, "Dean", "en").await);
        let step = step_of(&portal, &plan, "amina").await;
        for one in [mother, father] {
            give(&portal, &plan, one, &[step], &[step]).await;
        }
        publish(&portal, &plan, &[]).await;
        let (mut hers, mut his) = (by_card(&portal, &plan, mother).await, by_card(&portal, &plan, father).await);
        let fill = "form:has(input[value=done])";
        assert_eq!(hers.fill("/my-plan", fill, &[]).await.location(), "/my-plan");
        let page = hers.get("/my-plan").await;
        assert!(page.all(".tag").contains(&"Done".to_owned()) && page.text.contains("This is not done yet"));
        assert!(page.text.contains("Someone else in the family can see this too"));
        let page = his.get("/my-plan").await;
        assert!(!page.all(".tag").contains(&"Done".to_owned()) && page.all(fill).is_empty(), "he neither sees nor ticks it");
        let form = portal.chance.id(NOW).to_string();
        let answer = his.post("/my-plan/say", &[("kind", "done"), ("part", &step.to_string()), ("form", &form)]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        portal.clock.set(NOW.plus(1_000));
        hers.fill("/my-plan", "form:has(input[value=not-done])", &[]).await;
        assert!(!hers.get("/my-plan").await.all(".tag").contains(&"Done".to_owned()));
    }
}

#[tokio::test]
async fn a_family_meeting_is_asked_for_prepared_and_its_words_taken_into_the_plan() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let mother = person(&portal, &plan, "Amina", "en").await;
        let goal = part(&portal, &plan, Kind::Goal, "Sam is in school").await;
        give(&portal, &plan, mother, &[goal], &[goal]).await;
        publish(&portal, &plan, &[]).await;
        let mut hers = by_card(&portal, &plan, mother).await;
        assert_eq!(hers.fill("/my-plan", "form:has(input[value=conference])", &[]).await.location(), "/my-plan");
        assert!(hers.get("/my-plan").await.all("option[value=family-plan]").is_empty(), "there is no meeting yet");
        let mut lead = Client::new(&portal);
        lead.sign_in(LEAD).await;
        let page = format!("/staff/plans/{}", plan.id);
        assert!(lead.get(&page).await.one("#said + ol").contains("I would like a meeting of our family"));
        let fields =
            [("text", "At the family hub. Your family has an hour alone."), ("who", "Priya"), ("day", "2026-12-08"), ("time", "17:00")];
        lead.fill(&page, "form[data-add=conference]", &fields).await;
        let meeting = store::parts(&portal, plan.id).await.unwrap().into_iter().find(|part| part.kind == Kind::Conference).unwrap().id;
        give(&portal, &plan, mother, &[meeting], &[meeting]).await;
        publish(&portal, &plan, &[]).await;
        let own = hers.get("/my-plan").await;
        assert!(own.text.contains("At the family hub.") && own.one("section[aria-labelledby=first]").contains("8 December"));
        assert!(hers.get("/my-plan/dates.ics").await.text.contains("20261208T170000Z"));
        hers.fill("/my-plan", "#say-form", &[("kind", "family-plan"), ("text", "Gran has Sam on Fridays.")]).await;
        for _ in 0..2 {
            let take = format!("form[action='/staff/plans/{}/take']", plan.id);
            let (action, fields) = match lead.get(&page).await {
                page if !page.all(&take).is_empty() => page.form(&take),
                page => {
                    assert!(page.text.contains("Taken into the plan"));
                    continue;
                }
            };
            let fields: Vec<_> =
                fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).chain([("kind", "family-plan")]).collect();
            lead.post(&action, &fields).await;
        }
        let taken: Vec<_> =
            store::parts(&portal, plan.id).await.unwrap().into_iter().filter(|part| part.kind == Kind::FamilyPlan).collect();
        assert_eq!((taken.len(), taken[0].content.text.as_str(), taken[0].writer.as_str()), (1, "Gran has Sam on Fridays.", ""));
    }
}

#[tokio::test]
async fn a_review_reminds_once_and_only_those_who_may_hear_of_it() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let (mother, father) = (person(&portal, &plan, "Amina", "pl").await, person(&portal, &plan, "Dean", "en").await);
        let goal = part(&portal, &plan, Kind::Goal, "Sam is in school").await;
        give(&portal, &plan, mother, &[goal], &[goal]).await;
        for (one, address) in [(mother, "amina@family.example"), (father, "dean@family.example")] {
            let held = people::active(&portal, one).await.unwrap().unwrap();
            people::prove(&portal, &held, address).await.unwrap();
        }
        publish(&portal, &plan, &[]).await;
        let count = async |to: &str| letters(&portal).await.iter().filter(|(_, held, _)| held == to).count();
        let news = count("amina@family.example").await;
        assert_eq!(reviews::remind(&portal).await.unwrap(), 0, "eight weeks away");
        portal.clock.set(NOW.plus(50 * DAY));
        assert_eq!(reviews::remind(&portal).await.unwrap(), 1);
        assert_eq!(reviews::remind(&portal).await.unwrap(), 0, "once");
        assert_eq!((count("amina@family.example").await, count(LEAD).await, count("dean@family.example").await), (news + 1, 1, 0));
        assert!(letters(&portal).await.iter().all(|(_, _, text)| !text.contains("Sam")));
    }
}

#[tokio::test]
async fn a_phone_number_is_an_address_too_and_a_lost_one_is_forgotten_with_a_word_to_it() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let mother = person(&portal, &plan, "Amina", "en").await;
        let mut client = by_card(&portal, &plan, mother).await;
        assert_eq!(client.post("/my-plan/sign-in", &[("contact", "07700 9001")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        portal.clock.set(NOW.plus(500));
        client.post("/my-plan/sign-in", &[("contact", "07700 900123")]).await;
        sign_in::send_waiting(&portal).await.unwrap();
        let (channel, to, text) = letters(&portal).await.remove(0);
        assert_eq!((channel.as_str(), to.as_str()), ("text", "+447700900123"));
        let code = digits_of(&text);
        assert_eq!(client.post("/my-plan/code", &[("digits", &code)]).await.location(), "/my-plan");
        // It leaves as a file of its own, since no provider is set.
        let transport = app::messages::transport::Transport::new(&portal.settings.mail).unwrap();
        app::messages::delivery::run(&portal, &transport).await.unwrap();
        let files = std::fs::read_dir(&portal.settings.mail.folder).unwrap().map(|file| file.unwrap().path()).collect::<Vec<_>>();
        let file = files.iter().find(|file| file.extension().is_some_and(|kind| kind == "txt")).unwrap();
        assert!(std::fs::read_to_string(file).unwrap().starts_with("+447700900123\n"));
        let mut lead = Client::new(&portal);
        lead.sign_in(LEAD).await;
        portal.clock.set(NOW.plus(1_000));
        lead.post(&format!("/staff/plan-people/{mother}/forget"), &[]).await;
        let (_, to, text) = letters(&portal).await.remove(0);
        assert!(to == "+447700900123" && text.contains("do not write to this address"));
        assert!(client.get("/my-plan").await.text.contains("I have a card"), "the number opens nothing any more");
        let mut again = by_card(&portal, &plan, mother).await;
        assert!(!again.get("/my-plan").await.all("#use-contact").is_empty(), "another can be proved");
        // A code that was asked for before a new card is worth nothing after it.
        portal.clock.set(NOW.plus(2_000));
        again.post("/my-plan/sign-in", &[("contact", "thief@elsewhere.example")]).await;
        sign_in::send_waiting(&portal).await.unwrap();
        let (.., text) = letters(&portal).await.remove(0);
        let code = digits_of(&text);
        by_card(&portal, &plan, mother).await;
        assert_eq!(again.post("/my-plan/code", &[("digits", &code)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!people::active(&portal, mother).await.unwrap().unwrap().proved);
    }
}

#[tokio::test]
async fn whoever_reads_on_a_screen_only_gives_no_address() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let id = portal.chance.id(NOW);
        let details = Details { name: "Amina".into(), ..Details::default() };
        people::add(&portal, plan.id, id, (PersonKind::Parent, "en", &details), true, plan.lead_practitioner).await.unwrap();
        let mut client = by_card(&portal, &plan, id).await;
        assert!(client.get("/my-plan").await.all("#use-contact").is_empty());
        client.post("/my-plan/sign-in", &[("contact", "amina@family.example")]).await;
        let before = letters(&portal).await.len();
        sign_in::send_waiting(&portal).await.unwrap();
        assert_eq!(letters(&portal).await.len(), before, "nothing is sent");
    }
}

#[tokio::test]
async fn whoever_is_on_two_plans_chooses() {
    for portal in demonstrations().await {
        let plans = [plan(&portal).await, plan(&portal).await];
        let mut people_of = Vec::new();
        for (plan, words) in plans.iter().zip(["The first plan", "The second plan"]) {
            let id = person(&portal, plan, "Amina", "en").await;
            let goal = part(&portal, plan, Kind::Goal, words).await;
            give(&portal, plan, id, &[goal], &[goal]).await;
            publish(&portal, plan, &[]).await;
            let held = people::active(&portal, id).await.unwrap().unwrap();
            people::prove(&portal, &held, "amina@family.example").await.unwrap();
            people_of.push(id);
        }
        let mut client = Client::new(&portal);
        client.post("/my-plan/sign-in", &[("contact", "amina@family.example")]).await;
        sign_in::send_waiting(&portal).await.unwrap();
        let (.., text) = letters(&portal).await.into_iter().find(|(_, _, text)| text.contains("Your code is")).unwrap();
        let code = digits_of(&text);
        client.post("/my-plan/code", &[("digits", &code)]).await;
        assert_eq!(client.get("/my-plan").await.location(), "/my-plan/choose");
        for (id, words) in people_of.iter().zip(["The first plan", "The second plan"]) {
            client.post("/my-plan/choose", &[("person", &id.to_string())]).await;
            let page = client.get("/my-plan").await;
            assert!(page.text.contains(words) && page.text.contains("Read another plan"));
        }
        let stranger = person(&portal, &plans[0], "Dean", "en").await.to_string();
        assert_eq!(client.post("/my-plan/choose", &[("person", &stranger)]).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn what_was_passed_on_and_what_was_explained_is_shown() {
    for portal in demonstrations().await {
        let (reference, code) = crate::requests::ask(&portal).await;
        let line = app::front_door::queue::by_reference(&portal.db, &reference.replace(' ', "")).await.unwrap().remove(0);
        let request = app::requests::store::by_id(&portal, line.id).await.unwrap().unwrap();
        let mut asker = Client::new(&portal);
        asker.post("/follow", &[("reference", &reference), ("code", &code)]).await;
        assert!(asker.get("/follow").await.all("#passed-on").is_empty());
        let plan = crate::plans::plan_of(&portal, &request).await;
        let page = asker.get("/follow").await;
        assert!(page.one("section[aria-labelledby=passed-on]").contains("Magda Zielińska") && !page.text.contains("Secretwordone"));
        let mother = person(&portal, &plan, "Amina", "en").await;
        publish(&portal, &plan, &[]).await;
        let mut lead = Client::new(&portal);
        lead.sign_in(LEAD).await;
        let at = format!("/staff/plan-people/{mother}");
        let late = lead.fill(&at, "#explained", &[("day", "2027-01-01"), ("by", "Sana Iqbal")]).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        lead.fill(&at, "#explained", &[("day", "2026-11-23"), ("by", "Sana Iqbal, interpreter")]).await;
        let page = by_card(&portal, &plan, mother).await.get("/my-plan").await;
        assert!(page.text.contains("was explained to you on") && page.text.contains("Sana Iqbal, interpreter"));
    }
}
