//! Words of plans in other languages: who may work on them, by hand, by file and by machine.

use app::kit::portal::Portal;
use app::plans::model::{Content, Kind};
use app::plans::store::{self, Way};
use app::plans::translators;
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::plans::{LEAD, by_card, give, part, person, plan, publish, staff};
use crate::support::{Client, demonstrations};

const TRANSLATOR: &str = "translator@potterbridge.example";

#[tokio::test]
async fn a_translator_reads_the_parts_they_were_given_and_nothing_else() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let (given, kept) = (part(&portal, &plan, Kind::Goal, "Secretgiven").await, part(&portal, &plan, Kind::Worry, "Secretkept").await);
        let (mut lead, mut translator) = (Client::new(&portal), Client::new(&portal));
        lead.sign_in(LEAD).await;
        translator.sign_in(TRANSLATOR).await;
        let path = format!("/staff/plans/{}/words?language=pl", plan.id);
        assert_eq!(translator.get(&path).await.status, StatusCode::NOT_FOUND);
        let id = staff(&portal, TRANSLATOR).await.to_string();
        let at = format!("/staff/plans/{}/words/give", plan.id);
        lead.post(&at, &[("language", "pl"), ("translator", &id), ("part", &given.to_string())]).await;
        assert!(translator.get("/staff").await.location() == "/staff/translations");
        assert!(translator.get("/staff/translations").await.text.contains(&path));
        for path in [path.clone(), format!("/staff/plans/{}/words/file?language=pl", plan.id)] {
            let page = translator.get(&path).await;
            assert!(page.text.contains("Secretgiven") && !page.text.contains("Secretkept"), "{path}");
        }
        // Neither another language, nor another part, nor the plan.
        for path in [format!("/staff/plans/{}/words?language=ur", plan.id), format!("/staff/plans/{}", plan.id)] {
            assert_eq!(translator.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        assert_eq!(
            translator.post(&at, &[("language", "pl"), ("translator", &id), ("part", &kept.to_string())]).await.status,
            StatusCode::NOT_FOUND
        );
        let held = store::parts(&portal, plan.id).await.unwrap();
        let revision = |id| held.iter().find(|part| part.id == id).unwrap().revision.to_string();
        let words = format!("/staff/plans/{}/words", plan.id);
        let other = translator.post(&words, &[("language", "pl"), ("revision", &revision(kept)), ("number", "1"), ("text", "x")]).await;
        assert!(other.text.contains("written anew meanwhile"), "not theirs: as if it were gone");
        // Words that could not be saved stand there again: in their part's form, or by themselves.
        assert!(other.status == StatusCode::UNPROCESSABLE_ENTITY && other.all("blockquote") == ["x"]);
        let late =
            [("language", "pl"), ("part", &given.to_string()), ("revision", &revision(given)), ("number", "7"), ("text", "Spóźnione")];
        let late = translator.post(&words, &late).await;
        assert_eq!(late.one(&format!("#pair-{given} textarea")), "Spóźnione");
        let own = translator.post(&words, &[("language", "pl"), ("revision", &revision(given)), ("number", "1"), ("text", "Słowa")]).await;
        assert_eq!(own.status, StatusCode::SEE_OTHER);
        // Taken back, it is gone at once.
        lead.post(&at, &[("language", "pl"), ("translator", &id)]).await;
        assert_eq!(translator.get(&path).await.status, StatusCode::NOT_FOUND);
        assert!(translators::tasks(&portal.db, staff(&portal, TRANSLATOR).await).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_file_goes_out_and_comes_back_and_what_does_not_fit_is_refused_with_a_reason() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let (goal, worry) =
            (part(&portal, &plan, Kind::Goal, "Sam & Ali <3 school").await, part(&portal, &plan, Kind::Worry, "It is loud").await);
        let mut lead = Client::new(&portal);
        lead.sign_in(LEAD).await;
        let path = format!("/staff/plans/{}/words/file", plan.id);
        let file = lead.get(&format!("{path}?language=pl")).await;
        assert_eq!(file.headers["content-type"], "application/xliff+xml; charset=utf-8");
        assert!(file.text.contains("Sam &amp; Ali &lt;3 school") && file.text.contains("srcLang=\"en\" trgLang=\"pl\""));
        let filled = file
            .text
            .replace(
                "Sam &amp; Ali &lt;3 school</source>",
                "Sam &amp; Ali &lt;3 school</source><target>Sam &amp; Ali &lt;3 szkoła</target>",
            )
            .replace("It is loud</source>", "It is loud</source><target>Jest głośno</target>");
        // One part is written anew before the file is back.
        let held = store::parts(&portal, plan.id).await.unwrap().into_iter().find(|part| part.id == worry).unwrap();
        let manager = staff(&portal, "manager@potterbridge.example").await;
        let content = Content { text: "It is very loud".into(), ..Content::default() };
        store::save(&portal, plan.id, worry, held.number, manager, &content, Way::Sent).await.unwrap();
        let page = lead.upload(&path, &[("language", "pl")], filled.as_bytes()).await;
        assert!(page.text.contains("One part was taken") && page.text.contains("written anew since"), "{}", page.text);
        assert!(page.one(&format!("#pair-{goal} textarea")).contains("Sam & Ali <3 szkoła"));
        assert!(page.one(&format!("#pair-{goal} .tag")).contains("To be checked"), "a file is no check");
        assert!(
            lead.upload(&path, &[("language", "pl")], filled.as_bytes()).await.text.contains("parts were taken"),
            "twice changes nothing"
        );
        for (language, bytes, why) in [
            ("ur", filled.as_bytes(), "for another language"),
            ("pl", &vec![b' '; 2_050_000], "larger than 2 MB"),
            ("pl", b"<html>".as_slice(), "not an XLIFF file"),
            ("pl", b"\xff\xfe\x00", "not written in UTF-8"),
            ("pl", b"<xliff version=\"1.2\"/>", "another version"),
        ] {
            assert!(lead.upload(&path, &[("language", language)], bytes).await.text.contains(why), "{why}");
        }
    }
}

#[tokio::test]
async fn the_glossary_and_the_memory_help_with_what_comes_back() {
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let goal = part(&portal, &plan, Kind::Goal, "Come to the family hub. Bring Sam.").await;
        let mut lead = Client::new(&portal);
        lead.sign_in(LEAD).await;
        assert_eq!(
            lead.post("/staff/glossary", &[("language", "pl"), ("term", "family hub")]).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        lead.post("/staff/glossary", &[("language", "pl"), ("term", "Family hub"), ("translation", "centrum rodzinne")]).await;
        let words = format!("/staff/plans/{}/words", plan.id);
        let held = store::parts(&portal, plan.id).await.unwrap().into_iter().find(|part| part.id == goal).unwrap();
        let text = "Proszę przyjść do centrum rodzinnego. Proszę zabrać Sama.";
        lead.post(&words, &[("language", "pl"), ("revision", &held.revision.to_string()), ("number", "1"), ("text", text)]).await;
        let page = lead.get(&format!("{words}?language=pl")).await;
        assert!(page.one(&format!("#pair-{goal}")).contains("centrum rodzinne"));
        // Written anew, one sentence comes back, and what was said for it.
        let manager = staff(&portal, "manager@potterbridge.example").await;
        let content = Content { text: "Come on Monday. Bring Sam.".into(), ..Content::default() };
        store::save(&portal, plan.id, goal, held.number, manager, &content, Way::Sent).await.unwrap();
        let page = lead.get(&format!("{words}?language=pl")).await;
        assert!(page.one(&format!("#pair-{goal}")).contains("Bring Sam. → Proszę zabrać Sama."));
        // Another family's words never come along.
        let other = crate::plans::plan(&portal).await;
        let same = part(&portal, &other, Kind::Goal, "Bring Sam.").await;
        let page = lead.get(&format!("/staff/plans/{}/words?language=pl", other.id)).await;
        assert!(!page.one(&format!("#pair-{same}")).contains("Proszę zabrać"));
    }
}

/// A provider that answers as `LibreTranslate` does: it turns the words round.
pub async fn provider() -> String {
    let answer = async |Json(asked): Json<Value>| {
        let words: Vec<_> = asked["q"].as_str().unwrap().split(' ').rev().collect();
        Json(json!({"translatedText": words.join(" ")}))
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, Router::new().route("/translate", post(answer))).await });
    address
}

#[tokio::test]
async fn a_machine_drafts_only_where_it_is_switched_on_and_never_what_is_about_safety() {
    let address = provider().await;
    for portal in demonstrations().await {
        let plan = plan(&portal).await;
        let mother = person(&portal, &plan, "Sana", "pl").await;
        let (goal, safety) =
            (part(&portal, &plan, Kind::Goal, "Sam reads books").await, part(&portal, &plan, Kind::IfThingsGetWorse, "Call 999 now").await);
        give(&portal, &plan, mother, &[goal, safety], &[goal, safety]).await;
        publish(&portal, &plan, &[]).await;
        let words = format!("/staff/plans/{}/words", plan.id);
        let held = store::parts(&portal, plan.id).await.unwrap();
        let revision = |id| held.iter().find(|part| part.id == id).unwrap().revision.to_string();
        let ask = |id| [("language", "pl".to_owned()), ("revision", revision(id)), ("machine", revision(id))];
        let mut lead = Client::new(&portal);
        lead.sign_in(LEAD).await;
        let mut draft = async |portal: &Portal, id| {
            lead.serve_by(portal);
            let fields = ask(id);
            let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            lead.post(&words, &fields).await.status
        };
        assert_eq!(draft(&portal, goal).await, StatusCode::NOT_FOUND, "switched off");
        let on = portal.with_settings(|settings| settings.translation.machine_url.clone_from(&address));
        assert_eq!(draft(&on, safety).await, StatusCode::NOT_FOUND);
        assert_eq!(draft(&on, goal).await, StatusCode::SEE_OTHER);
        let page = by_card(&portal, &plan, mother).await.get("/pl/my-plan").await;
        assert!(page.text.contains("books reads Sam") && page.text.contains("Sam reads books"), "the original is one tap away");
        assert!(page.one(&format!("#part-{goal}")).contains("Komputer przełożył"), "it says who wrote it");
        assert!(page.text.contains("Call 999 now"));
    }
}

#[tokio::test]
async fn the_council_edits_the_list_of_plain_words() {
    for portal in demonstrations().await {
        let mut officer = Client::new(&portal);
        officer.sign_in("engagement@potterbridge.example").await;
        assert_eq!(officer.post("/staff/plain-words", &[("word", "Pathway")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        officer.post("/staff/plain-words", &[("word", "Pathway"), ("plain", "next steps")]).await;
        let plan = plan(&portal).await;
        let goal = part(&portal, &plan, Kind::Goal, "We follow the pathway. The siblings help.").await;
        officer.post("/staff/plain-words", &[("remove", "siblings")]).await;
        let mut lead = Client::new(&portal);
        lead.sign_in(LEAD).await;
        let page = lead.get(&format!("/staff/plans/{}", plan.id)).await;
        assert!(page.text.contains("next steps") && !page.text.contains("brothers and sisters"));
        // What stands in a plan all the same carries its meaning for the family.
        let mother = person(&portal, &plan, "Amina", "en").await;
        give(&portal, &plan, mother, &[goal], &[goal]).await;
        publish(&portal, &plan, &[]).await;
        let page = by_card(&portal, &plan, mother).await.get("/my-plan").await;
        assert!(page.one(&format!("#part-{goal}")).contains("means"), "{}", page.text);
    }
}
