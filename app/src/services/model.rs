//! A service, as HSDS-UK tells of it.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

pub use super::needs::{CATEGORIES, NEEDS, need, slug};

/// A whole service with what hangs on it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Service {
    pub id: Uuid,
    pub name: String,
    pub description: String,
    pub url: Option<String>,
    pub email: Option<String>,
    pub status: String,
    pub fees: Option<String>,
    pub alert: Option<String>,
    pub wait_time: Option<String>,
    pub application_process: Option<String>,
    pub eligibility_description: Option<String>,
    pub minimum_age: Option<f64>,
    pub maximum_age: Option<f64>,
    pub assured_date: Option<String>,
    pub organization: Option<Organization>,
    pub service_at_locations: Vec<AtLocation>,
    pub schedules: Vec<Schedule>,
    pub cost_options: Vec<Cost>,
    pub languages: Vec<Spoken>,
    pub phones: Vec<Phone>,
    pub contacts: Vec<Contact>,
    pub attributes: Vec<Attribute>,
    pub portal: Own,
}

/// What the portal adds: never sent out.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Own {
    pub needs: Vec<String>,
    pub online: bool,
    pub send: bool,
    pub vanished: bool,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Organization {
    pub name: String,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AtLocation {
    pub location: Location,
    pub schedules: Vec<Schedule>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    pub phones: Vec<Phone>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Location {
    pub name: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub addresses: Vec<Address>,
    pub accessibility: Vec<Described>,
    pub phones: Vec<Phone>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    pub address_1: String,
    pub city: String,
    pub postal_code: String,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Described {
    pub description: Option<String>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Schedule {
    pub byday: Option<String>,
    pub opens_at: Option<String>,
    pub closes_at: Option<String>,
    pub description: Option<String>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Cost {
    pub option: Option<String>,
    pub amount: Option<f64>,
    pub amount_description: Option<String>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Spoken {
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Phone {
    pub number: String,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Attribute {
    pub taxonomy_term: Term,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Term {
    pub name: String,
}

/// A language as its speakers call it, where we know that; else as the data calls it.
pub fn own_name(english: &str) -> String {
    const NAMES: [(&str, &str); 20] = [
        ("English", "English"),
        ("Urdu", "اردو"),
        ("Polish", "Polski"),
        ("Romanian", "Română"),
        ("Panjabi", "ਪੰਜਾਬੀ"),
        ("Punjabi", "ਪੰਜਾਬੀ"),
        ("Arabic", "العربية"),
        ("Kurdish", "کوردی"),
        ("Kurdish Sorani", "کوردیی ناوەندی"),
        ("Bengali", "বাংলা"),
        ("Persian", "فارسی"),
        ("Farsi", "فارسی"),
        ("Ukrainian", "Українська"),
        ("Portuguese", "Português"),
        ("Slovak", "Slovenčina"),
        ("Hungarian", "Magyar"),
        ("Lithuanian", "Lietuvių"),
        ("Somali", "Soomaali"),
        ("Tigrinya", "ትግርኛ"),
        ("Chinese", "中文"),
    ];
    NAMES.iter().find(|(name, _)| *name == english).map_or(english, |(_, own)| own).to_owned()
}

/// The days of the week as feeds write them.
pub const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

impl Service {
    /// Reads the tree that the store puts together. Phones and hours that a feed hangs on a contact or
    /// a place are the service's where it has none of its own.
    pub fn from_tree(tree: Value) -> Result<Self, serde_json::Error> {
        let mut service: Self = serde_json::from_value(tree)?;
        if service.phones.is_empty() {
            let places = service.service_at_locations.iter().flat_map(|at| &at.location.phones);
            let all = service.contacts.iter().flat_map(|contact| &contact.phones).chain(places);
            for phone in all.filter(|phone| !phone.number.trim().is_empty()).cloned().collect::<Vec<_>>() {
                if !service.phones.iter().any(|held| held.number == phone.number) {
                    service.phones.push(phone);
                }
            }
        }
        if service.schedules.is_empty() {
            service.schedules = service.service_at_locations.iter().flat_map(|at| at.schedules.clone()).collect();
        }
        Ok(service)
    }

    /// Free only where somebody said so: a missing cost row says nothing.
    pub fn is_free(&self) -> bool {
        self.cost_options.iter().any(|cost| cost.amount == Some(0.0))
            || self.fees.as_deref().is_some_and(|fees| fees.trim().eq_ignore_ascii_case("free"))
    }

    pub fn categories(&self) -> impl Iterator<Item = &str> {
        self.attributes.iter().map(|attribute| attribute.taxonomy_term.name.as_str())
    }

    /// Bits of the days on which it is open, Monday first.
    pub fn days(&self) -> u8 {
        self.schedules.iter().fold(0, |bits, schedule| bits | schedule.days())
    }
}

impl Schedule {
    /// Bits of the days, Monday first. Feeds write `MO`, `1MO`, `-1FR`.
    pub fn days(&self) -> u8 {
        let days = self.byday.as_deref().unwrap_or("").split(',');
        let bits = days.filter_map(|day| DAYS.iter().position(|known| day.trim().ends_with(known)));
        bits.fold(0, |bits, at| bits | 1 << at)
    }
}

/// An address that came with data and may be a link: only web addresses are.
pub fn web_address(text: &str) -> Option<String> {
    let text = text.trim();
    let lower = text.to_ascii_lowercase();
    let clean = !text.chars().any(|letter| letter.is_control() || letter.is_whitespace() || letter == '"');
    (clean && (lower.starts_with("https://") || lower.starts_with("http://")) && text.len() < 2_000).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_become_links() {
        assert!(web_address(" https://a.example/x?y=1 ").is_some());
        for bad in ["javascript:alert(1)", "JaVaScRiPt:x", "//host", "data:text/html,x", "http://a b", "https://a\"onclick="] {
            assert_eq!(web_address(bad), None, "{bad}");
        }
    }

    #[test]
    fn no_cost_row_is_not_free() {
        let mut service = Service::default();
        assert!(!service.is_free());
        service.cost_options.push(Cost { amount: Some(2.0), ..Cost::default() });
        assert!(!service.is_free());
        service.cost_options.push(Cost { amount: Some(0.0), ..Cost::default() });
        assert!(service.is_free());
    }
}
