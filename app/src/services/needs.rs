//! What can be hard for a family, and the kinds of service: keys whose names are in `needs.ftl`.

/// The needs, in the order in which they are shown.
pub const NEEDS: [&str; 17] = [
    "money",
    "school",
    "send",
    "mental-health-child",
    "mental-health-parent",
    "parenting",
    "relationships",
    "housing",
    "domestic-abuse",
    "new-parent",
    "substances",
    "young-carer",
    "bereavement",
    "kinship",
    "leaving-care",
    "no-recourse",
    "something-else",
];

/// The Department's 43 categories and four of our own: name in feeds, and the needs it answers.
pub const CATEGORIES: [(&str, &[&str]); 47] = [
    ("Activities", &["something-else"]),
    ("Before and after school clubs", &["something-else"]),
    ("Holiday clubs and schemes", &["something-else"]),
    ("Music, arts and dance", &["something-else"]),
    ("Parent, baby and toddler groups", &["new-parent"]),
    ("Pre-school playgroup", &["something-else"]),
    ("Sports and recreation", &["something-else"]),
    ("Bullying and cyber bullying", &["school", "mental-health-child"]),
    ("Debt and welfare advice", &["money"]),
    ("Domestic abuse", &["domestic-abuse"]),
    ("Intensive targeted family support", &["parenting"]),
    ("Money, benefits and housing", &["money", "housing"]),
    ("Parenting support", &["parenting"]),
    ("Reducing parental conflict", &["relationships"]),
    ("Separating and separated parent support", &["relationships"]),
    ("Stopping smoking", &["substances"]),
    ("Substance misuse (including alcohol and drug)", &["substances"]),
    ("Targeted youth support", &["mental-health-child", "school"]),
    ("Youth justice services", &["something-else"]),
    ("Hearing and sight", &["send"]),
    ("Mental health, social and emotional support", &["mental-health-child", "mental-health-parent"]),
    ("Nutrition and weight management", &["something-else"]),
    ("Oral health", &["something-else"]),
    ("Public health services", &["something-else"]),
    ("Birth registration", &["new-parent"]),
    ("Early years language and learning", &["new-parent"]),
    ("Health visiting", &["new-parent"]),
    ("Infant feeding support (including breastfeeding)", &["new-parent"]),
    ("Midwife and maternity", &["new-parent"]),
    ("Perinatal mental health support (pregnancy to one year post birth)", &["new-parent", "mental-health-parent"]),
    ("Autistic Spectrum Disorder (ASD)", &["send"]),
    ("Breaks and respite", &["send"]),
    ("Early years support", &["send"]),
    ("Groups for parents and carers of children with SEND", &["send"]),
    ("Hearing impairment", &["send"]),
    ("Learning difficulties and disabilities", &["send"]),
    ("Multi-sensory impairment", &["send"]),
    ("Other difficulties or disabilities", &["send"]),
    ("Physical disabilities", &["send"]),
    ("Social, emotional and mental health support", &["send", "mental-health-child"]),
    ("Speech, language and communication needs", &["send"]),
    ("Visual impairment", &["send"]),
    ("Community transport", &["something-else"]),
    ("Young carers", &["young-carer"]),
    ("Bereavement", &["bereavement"]),
    ("Kinship care", &["kinship"]),
    ("No recourse to public funds", &["no-recourse"]),
];

/// `Sports and recreation` → `sports-and-recreation`.
pub fn slug(name: &str) -> String {
    let dashed: String =
        name.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' }).collect();
    dashed.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

pub fn need(key: &str) -> Option<&'static str> {
    NEEDS.into_iter().find(|need| *need == key)
}

/// The needs that services of these categories answer.
pub fn needs_of<'a>(categories: impl Iterator<Item = &'a str>) -> Vec<&'static str> {
    let mut found = Vec::new();
    for category in categories {
        let known = CATEGORIES.iter().find(|(name, _)| name.eq_ignore_ascii_case(category.trim()));
        for need in known.map_or(&[][..], |(_, needs)| needs) {
            if !found.contains(need) {
                found.push(*need);
            }
        }
    }
    found
}
