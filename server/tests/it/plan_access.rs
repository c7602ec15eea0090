//! Access to plans: no order of happenings, and no form of output, shows a part to somebody without a grant for it.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use app::kit::moment::Clock;
use app::plans::model::{Content, Kind};
use app::plans::store::{self, Plan, Writer};
use app::plans::translations::{self, Origin};
use app::plans::{people, publishing, seen};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use uuid::Uuid;

use crate::plans::{LEAD, by_card, give, part, person, plan, publish};
use crate::support::{Client, TestPortal, demonstrations};

/// What may happen to access, in any order.
#[derive(Clone, Debug)]
enum Happening {
    Give(usize, usize),
    Take(usize, usize),
    Write(usize),
    Remove(usize),
    Publish,
    End(usize),
}

fn happening() -> impl Strategy<Value = Happening> {
    prop_oneof![
        (0..2_usize, 0..4_usize).prop_map(|(person, part)| Happening::Give(person, part)),
        (0..2_usize, 0..4_usize).prop_map(|(person, part)| Happening::Take(person, part)),
        (0..4_usize).prop_map(Happening::Write),
        (0..4_usize).prop_map(Happening::Remove),
        Just(Happening::Publish),
        (0..2_usize).prop_map(Happening::End),
    ]
}

const CASES: u32 = 24;

#[test]
fn nobody_sees_a_part_without_a_grant_for_it_at_that_moment() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let portals = runtime.block_on(demonstrations());
    for portal in &portals {
        let mut runner = TestRunner::new(Config { cases: CASES, failure_persistence: None, ..Config::default() });
        let outcome = runner.run(&prop::collection::vec(happening(), 1..25), |happenings| {
            runtime.block_on(hold(portal, &happenings));
            Ok(())
        });
        outcome.unwrap();
        println!("plan-secrets: {}: nothing seen without a grant in {CASES} orders of happenings", portal.db.engine());
    }
}

/// Plays what happens and compares, after each step, what each person sees with what they were given.
async fn hold(portal: &TestPortal, happenings: &[Happening]) {
    let plan = plan(portal).await;
    let people = [person(portal, &plan, "A", "en").await, person(portal, &plan, "B", "en").await];
    let mut parts = Vec::new();
    for at in 0..4 {
        parts.push(part(portal, &plan, Kind::Worry, &format!("part {at}")).await);
    }
    let mut given: BTreeSet<(usize, usize)> = BTreeSet::new();
    let (mut removed, mut published, mut ended) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for happening in happenings {
        match *happening {
            Happening::Give(who, what) => {
                give(portal, &plan, people[who], &[parts[what]], &[parts[what]]).await;
                if !ended.contains(&who) {
                    given.insert((who, what));
                }
            }
            Happening::Take(who, what) => {
                give(portal, &plan, people[who], &[parts[what]], &[]).await;
                given.remove(&(who, what));
            }
            Happening::Write(what) => {
                if let Some(held) = store::parts(portal, plan.id).await.unwrap().into_iter().find(|part| part.id == parts[what]) {
                    let content = Content { text: format!("{} again", held.content.text), ..Content::default() };
                    store::save(portal, plan.id, held.id, held.number, plan.lead_practitioner, &content, store::Way::Sent).await.unwrap();
                }
            }
            Happening::Remove(what) => {
                let done = store::remove(portal, plan.id, parts[what], plan.lead_practitioner).await;
                assert_eq!(done.is_ok(), removed.insert(what));
            }
            Happening::Publish => {
                publish(portal, &plan, &[]).await;
                published = (0..parts.len()).filter(|what| !removed.contains(what)).collect();
            }
            Happening::End(who) => {
                let done = people::end(portal, plan.id, people[who], plan.lead_practitioner).await;
                assert_eq!(done.is_ok(), ended.insert(who));
                given.retain(|(held, _)| *held != who);
            }
        }
        for (who, id) in people.iter().enumerate() {
            let all = people::of_plan(portal, plan.id).await.unwrap();
            let person = all.iter().find(|person| person.id == *id).unwrap();
            let seen = seen::seen(portal, person, "en").await.unwrap();
            let seen: BTreeSet<_> = seen.iter().flat_map(|seen| &seen.parts).map(|part| part.id).collect();
            let may: BTreeSet<_> =
                (0..parts.len()).filter(|what| given.contains(&(who, *what)) && published.contains(what)).map(|what| parts[what]).collect();
            assert_eq!(seen, may, "{happenings:?} at {happening:?}");
        }
    }
}

/// Thirty parts of all kinds that one parent alone is given, each in three languages; gives their secrets.
async fn plant(portal: &TestPortal, plan: &Plan, mother: Uuid) -> Vec<String> {
    let kinds = [
        Kind::AboutUs,
        Kind::GoingWell,
        Kind::Worry,
        Kind::Goal,
        Kind::Step,
        Kind::Network,
        Kind::Conference,
        Kind::FamilyPlan,
        Kind::Date,
        Kind::IfThingsGetWorse,
        Kind::ChildWords,
    ];
    let mut secrets = Vec::new();
    for at in 0..30 {
        let secret = format!("Secret{at:02}x");
        let content = Content {
            text: secret.clone(),
            who: format!("{secret}who"),
            day: "2026-12-01".into(),
            time: "15:30".into(),
            ..Content::default()
        };
        let id = portal.chance.id(portal.clock.now());
        let mut tx = portal.db.begin().await.unwrap();
        store::add(portal, &mut tx, plan.id, id, (kinds[at % kinds.len()], None), Writer::Staff(plan.lead_practitioner), &content)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        give(portal, plan, mother, &[id], &[id]).await;
        let held = store::parts(portal, plan.id).await.unwrap().into_iter().find(|part| part.id == id).unwrap();
        for language in ["ur", "pl"] {
            let content = Content { text: format!("{secret}{language}"), ..Content::default() };
            translations::save(portal, plan, (held.revision, held.number), language, Origin::Person(plan.lead_practitioner), &content)
                .await
                .unwrap();
        }
        secrets.push(secret);
    }
    secrets
}

/// What a translator sees who was given nothing of this plan.
async fn translator_sees(portal: &TestPortal, plan: &Plan) -> String {
    let mut translator = Client::new(portal);
    translator.sign_in("translator@potterbridge.example").await;
    let mut text = translator.get("/staff/translations").await.text;
    for path in ["words?language=pl", "words/file?language=pl"] {
        text.push_str(&translator.get(&format!("/staff/plans/{}/{path}", plan.id)).await.text);
    }
    text
}

/// What the portal logs, kept.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Thirty secrets in what only one parent may see are in nothing that the other is given.
#[tokio::test]
async fn thirty_secrets_of_one_parent_reach_the_other_in_no_form() {
    for portal in demonstrations().await {
        let log = Log::default();
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::DEBUG).with_writer(move || writer.clone()).finish();
        let logging = tracing::subscriber::set_default(subscriber);
        let plan = plan(&portal).await;
        let (mother, father) = (person(&portal, &plan, "Amina", "en").await, person(&portal, &plan, "Dean", "pl").await);
        let secrets = plant(&portal, &plan, mother).await;
        // Checked by a second person, so that they are shown where they may be.
        app::write_one!(&portal.db, c => sqlx::query("update plan_translation set checked_at = 1").execute(c).await.map(|_| ())).unwrap();
        let shared = part(&portal, &plan, Kind::Goal, "For both").await;
        for one in [mother, father] {
            give(&portal, &plan, one, &[shared], &[shared]).await;
            let held = people::active(&portal, one).await.unwrap().unwrap();
            people::prove(&portal, &held, &format!("{one}@family.example")).await.unwrap();
        }
        publishing::publish(&portal, &plan, plan.lead_practitioner, "Secret29x is new", &[mother], 8).await.unwrap();
        let (mut hers, mut his) = (by_card(&portal, &plan, mother).await, by_card(&portal, &plan, father).await);
        let mut lead = Client::new(&portal);
        lead.sign_in(LEAD).await;
        let mut outputs = Vec::new();
        for language in ["", "/ur", "/pl"] {
            for path in [
                "/my-plan",
                "/my-plan/dates.ics",
                "/my-plan?letters=large",
                "/my-plan/code",
                "/my-plan/choose",
                "/follow",
                "/my-list",
                "/find-help?words=Secret",
            ] {
                outputs.push((format!("{language}{path}"), his.get(&format!("{language}{path}")).await.text));
            }
            let text = hers.get(&format!("{language}/my-plan")).await.text;
            assert!(secrets.iter().all(|secret| text.contains(secret.as_str())), "she sees them all{language}");
        }
        outputs.push(("as him".into(), lead.get(&format!("/staff/plan-people/{father}/as")).await.text));
        outputs.push(("the translators' tasks".into(), translator_sees(&portal, &plan).await));
        app::plans::reviews::remind(&portal).await.unwrap();
        for line in app::messages::newest(&portal.db).await.unwrap() {
            let body: app::messages::Body = portal.keyring.open(app::messages::body_place(line.id), &line.sealed_body).unwrap();
            outputs.push(("a message".into(), format!("{} {}", body.subject, body.text)));
        }
        drop(logging);
        let logged = String::from_utf8_lossy(&log.0.lock().unwrap()).into_owned();
        assert!(logged.contains("a card was taken"), "the log was kept");
        outputs.push(("the log".into(), logged));
        for (what, output) in &outputs {
            for secret in &secrets {
                assert!(!output.contains(secret.as_str()), "{secret} in {what}");
            }
        }
        println!("plan-secrets: {}: {} secrets in none of {} outputs", portal.db.engine(), secrets.len(), outputs.len());
        assert!(outputs.iter().any(|(what, output)| what == "/my-plan" && output.contains("For both")));
        let hers = hers.get("/my-plan/dates.ics").await.text;
        assert!(hers.contains("BEGIN:VEVENT") && !hers.contains("Secret"), "titles are neutral even for her");
    }
}
