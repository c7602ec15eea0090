//! Two issues of the demonstration's newsletter, in three languages.

use app::kit::error::Error;
use app::kit::portal::Portal;
use app::news::model::{InLanguages, Words};
use app::news::{issues, sending};
use uuid::Uuid;

const FAMILIES: [(&str, &str, &str); 3] = [
    (
        "en",
        "One place to ask for help",
        "You can now ask for help in one place.\n\n## What is new\n\n- You tell your story once.\n- You see what happens next.\n- You read your plan in your own language.\n\n[Ask us for help](/ask-for-help) at any time.",
    ),
    (
        "ur",
        "مدد مانگنے کی ایک جگہ",
        "اب آپ ایک ہی جگہ سے مدد مانگ سکتے ہیں۔\n\n## نیا کیا ہے\n\n- آپ اپنی بات ایک بار بتاتے ہیں۔\n- آپ دیکھتے ہیں کہ آگے کیا ہو گا۔\n- آپ اپنا منصوبہ اپنی زبان میں پڑھتے ہیں۔\n\n[ہم سے مدد مانگیں](/ur/ask-for-help)، جب چاہیں۔",
    ),
    (
        "pl",
        "Jedno miejsce, w którym można prosić o pomoc",
        "Teraz o pomoc można prosić w jednym miejscu.\n\n## Co nowego\n\n- Swoją historię opowiadasz raz.\n- Widzisz, co będzie dalej.\n- Swój plan czytasz w swoim języku.\n\n[Poproś nas o pomoc](/pl/ask-for-help) o każdej porze.",
    ),
];

const TRAINING: [(&str, &str, &str); 1] = [(
    "en",
    "An hour of training for everyone who works with families",
    "New dates are open for [Families First in one hour](/training/families-first-in-one-hour).\n\nColleagues from schools, health, police and the council learn together.",
)];

pub async fn seed(portal: &Portal, officer: Uuid) -> Result<(), Error> {
    for (slug, topic, all) in [("one-place-to-ask-for-help", "families", &FAMILIES[..]), ("an-hour-of-training", "training", &TRAINING[..])]
    {
        let words: InLanguages = all
            .iter()
            .map(|(code, subject, text)| ((*code).to_owned(), Words { subject: (*subject).to_owned(), text: (*text).to_owned() }))
            .collect();
        let id = issues::create(portal, officer, slug, topic, &words).await?;
        issues::schedule(portal, id, 1, Some(portal.clock.now())).await?;
        // Nobody gets news yet: the first call puts it into the archive and finds that all letters are written.
        sending::send_due(portal).await?;
    }
    Ok(())
}
