//! One service: what it is, who for, when, where, what it costs, how to get in.

use leptos::prelude::*;
use serde_json::json;

use crate::kit::form::{Errors, Values};
use crate::kit::page::Page;
use crate::kit::parts::fields::{self, Text};
use crate::kit::parts::lists::{Row, paragraphs, summary};
use crate::kit::ui::{Ui, value};
use crate::services::directory::Directory;
use crate::services::finder::Found;
use crate::services::model::{Cost, DAYS, Location, Schedule, Service, web_address};
use crate::services::pages::find::card;

pub fn page(ui: &Ui, service: &Service, directory: &Directory, near: &[Found], values: &Values, errors: &Errors) -> Page {
    let id = service.id;
    let body = view! {
        <div class="wide">
            {fields::error_summary(ui, errors)}
            <p><a href=ui.href("/find-help") data-back="results">{ui.t("service-back")}</a></p>
            <h1 lang="en" dir="auto">{service.name.clone()}</h1>
            {service.organization.as_ref().map(|by| view! { <p class="by">{ui.t_with("service-by", &[("organization", value(by.name.as_str()))])}</p> })}
            {service.alert.as_ref().map(|alert| view! {
                <div class="note"><h2>{ui.t("service-alert")}</h2><p lang="en" dir="auto">{alert.clone()}</p></div>
            })}
            {(!ui.is_english()).then(|| view! { <p class="small">{ui.t("service-english-only")}</p> })}
            <div lang="en" dir="auto" class="words">{paragraphs(&service.description)}</div>
            {reach(ui, service)}
            {summary(ui, rows(ui, service))}
            {checked(ui, service)}
            <div class="row">
                <form method="post" action=ui.href("/my-list/keep")>
                    <input type="hidden" name="id" value=id.to_string()/>
                    <button class="button second" type="submit">{ui.t("service-keep")}</button>
                </form>
                <button class="button second" type="button" hidden=true data-share="yes">{ui.t("service-share")}</button>
                <button class="button second" type="button" hidden=true data-print="yes">{ui.t("button-print")}</button>
            </div>
            {(!near.is_empty()).then(|| view! {
                <section aria-labelledby="near">
                    <h2 id="near">{ui.t("service-near")}</h2>
                    <ul class="cards">{near.iter().map(|found| card(ui, &directory.entries[found.number], found)).collect_view()}</ul>
                </section>
            })}
            {wrong(ui, service, values, errors)}
        </div>
    };
    Page::public(service.name.clone(), body.into_any()).head(structured(ui, service))
}

pub fn gone(ui: &Ui) -> Page {
    let body = view! {
        <div class="wide">
            <h1>{ui.t("service-gone-title")}</h1>
            <p>{ui.t("service-gone-text")}</p>
            <p><a class="button" href=ui.href("/find-help")>{ui.t("menu-find-help")}</a></p>
        </div>
    };
    Page::public(ui.s("service-gone-title"), body.into_any()).status(axum::http::StatusCode::GONE)
}

pub fn thanks(ui: &Ui, service: &Service) -> Page {
    let body = view! {
        <div class="wide">
            <h1>{ui.t("service-wrong-thanks")}</h1>
            <p><a href=ui.href(&format!("/services/{}", service.id))>{service.name.clone()}</a></p>
        </div>
    };
    Page::public(ui.s("service-wrong-thanks"), body.into_any())
}

fn reach(ui: &Ui, service: &Service) -> AnyView {
    let calls = service.phones.iter().map(|phone| {
        let dial = format!("tel:{}", phone.number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect::<String>());
        view! { <li><a class="button" href=dial>{ui.t_with("service-call", &[("number", value(phone.number.replace(' ', "\u{a0}")))])}</a></li> }
    });
    let email = service.email.as_ref().filter(|email| email.contains('@') && !email.contains(['?', '&', ' ', '"']));
    view! {
        <ul class="row plain" aria-label=ui.s("service-reach")>
            {calls.collect_view()}
            {email.map(|email| view! { <li><a class="button second" href=format!("mailto:{email}")>{ui.t("service-email")}</a>" "<span class="printed">{email.clone()}</span></li> })}
            {service.url.as_deref().and_then(web_address).map(|address| view! {
                <li><a class="button second" href=address.clone() rel="noreferrer external">{ui.t("service-website")}</a>" "<span class="printed">{address}</span></li>
            })}
        </ul>
    }
    .into_any()
}

fn rows(ui: &Ui, service: &Service) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut add = |question: &str, answer: Option<AnyView>| {
        rows.extend(answer.map(|answer| Row { question: ui.t(question), answer, change: None }));
    };
    let english = |text: &Option<String>| {
        text.clone().filter(|text| !text.is_empty()).map(|text| view! { <span lang="en" dir="auto">{text}</span> }.into_any())
    };
    let who: Vec<_> =
        [ages(ui, service), english(&service.eligibility_description)].into_iter().flatten().map(|part| view! { <p>{part}</p> }).collect();
    add("service-who", (!who.is_empty()).then(|| who.into_any()));
    add("service-when", Some(when(ui, &service.schedules)));
    let places: Vec<_> = service.service_at_locations.iter().filter_map(|at| place(ui, &at.location)).collect();
    add(
        "service-where",
        match (places.is_empty(), service.portal.online) {
            (false, _) => Some(places.into_any()),
            (true, true) => Some(ui.t("find-result-online")),
            (true, false) => None,
        },
    );
    add("service-cost", Some(cost(ui, service)));
    add("service-how", english(&service.application_process));
    add("service-wait", english(&service.wait_time));
    let languages: Vec<_> = service.languages.iter().filter_map(|spoken| spoken.name.clone()).collect();
    add(
        "service-languages",
        (!languages.is_empty()).then(|| view! { <span lang="en">{ui.words.english().list(&languages)}</span> }.into_any()),
    );
    let access: Vec<_> = service
        .service_at_locations
        .iter()
        .flat_map(|at| &at.location.accessibility)
        .filter_map(|access| access.description.clone())
        .collect();
    let access = (!access.is_empty()).then(|| {
        let items = access.into_iter().map(|text| view! { <li>{text}</li> });
        view! { <ul lang="en">{items.collect_view()}</ul> }.into_any()
    });
    add("service-access", access);
    rows
}

fn ages(ui: &Ui, service: &Service) -> Option<AnyView> {
    match (service.minimum_age, service.maximum_age.filter(|age| *age < 100.0)) {
        (Some(from), Some(to)) if from >= to => Some(ui.t_with("service-age", &[("age", value(from))])),
        (Some(from), Some(to)) => Some(ui.t_with("service-ages", &[("from", value(from)), ("to", value(to))])),
        (Some(from), None) if from > 0.0 => Some(ui.t_with("service-ages-from", &[("from", value(from))])),
        (None, Some(to)) => Some(ui.t_with("service-ages-to", &[("to", value(to))])),
        _ => None,
    }
}

fn when(ui: &Ui, schedules: &[Schedule]) -> AnyView {
    if schedules.is_empty() {
        return ui.t("service-when-unknown");
    }
    let lines = grouped(schedules).into_iter().map(|(days, schedule)| {
        let day = |at: usize| ui.s(&format!("weekday-{}", DAYS[at].to_lowercase()));
        let days: Vec<_> = (0..DAYS.len()).filter(|at| days & 1 << at != 0).map(day).collect();
        let clock = |time: &Option<String>| time.as_deref().map(|time| time.chars().take(5).collect::<String>());
        let times = match (clock(&schedule.opens_at), clock(&schedule.closes_at)) {
            (Some(from), Some(to)) => ui.s_with("time-range", &[("from", value(from)), ("to", value(to))]),
            (Some(from), None) => from,
            _ => String::new(),
        };
        let words =
            [ui.language.list(&days), times].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(&ui.s("list-comma"));
        let more = schedule.description.clone().map(|text| view! { " "<span lang="en" dir="auto">{text}</span> });
        view! { <li>{words}{more}</li> }
    });
    view! { <ul>{lines.collect_view()}</ul> }.into_any()
}

/// Schedules in the order of the week; those with the same hours and words are one line.
fn grouped(schedules: &[Schedule]) -> Vec<(u8, &Schedule)> {
    let mut lines: Vec<(u8, &Schedule)> = Vec::new();
    let same = |one: &Schedule, other: &Schedule| {
        (&one.opens_at, &one.closes_at, &one.description) == (&other.opens_at, &other.closes_at, &other.description)
    };
    for schedule in schedules {
        let days = schedule.days();
        match lines.iter_mut().find(|(held, other)| *held != 0 && days != 0 && same(other, schedule)) {
            Some((held, _)) => *held |= days,
            None => lines.push((days, schedule)),
        }
    }
    lines.sort_by_key(|(days, schedule)| (days.trailing_zeros(), schedule.opens_at.clone()));
    lines
}

fn place(ui: &Ui, location: &Location) -> Option<AnyView> {
    let address = location.addresses.first()?;
    let parts = [location.name.clone().unwrap_or_default(), address.address_1.clone(), address.city.clone(), address.postal_code.clone()];
    let text = parts.into_iter().filter(|part| !part.is_empty() && part != "–").collect::<Vec<_>>().join(", ");
    let links = location.latitude.zip(location.longitude).map(|(latitude, longitude)| {
        let map = format!("https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}");
        let way = format!("https://www.openstreetmap.org/directions?to={latitude}%2C{longitude}");
        view! {
            <p class="row">
                <a href=map rel="noreferrer external">{ui.t("service-map")}</a>
                <a href=way rel="noreferrer external">{ui.t("service-directions")}</a>
            </p>
        }
    });
    Some(view! { <div><p lang="en" dir="auto">{text}</p>{links}</div> }.into_any())
}

fn cost(ui: &Ui, service: &Service) -> AnyView {
    if service.cost_options.is_empty() {
        return match &service.fees {
            Some(fees) => view! { <span lang="en" dir="auto">{fees.clone()}</span> }.into_any(),
            None => ui.t("service-cost-unknown"),
        };
    }
    let line = |cost: &Cost| match (cost.amount, cost.option.as_deref().filter(|text| !text.is_empty())) {
        (Some(0.0), _) => ui.t("service-cost-free"),
        (_, Some(text)) => view! { <span lang="en" dir="auto">{text.to_owned()}</span> }.into_any(),
        (Some(amount), None) => ui.t_with("service-cost-amount", &[("amount", value(format!("{amount:.2}")))]),
        (None, None) => ui.t("service-cost-unknown"),
    };
    service.cost_options.iter().map(|cost| view! { <p>{line(cost)}</p> }).collect_view().into_any()
}

fn checked(ui: &Ui, service: &Service) -> AnyView {
    let day = service.assured_date.as_deref().and_then(|text| text.get(..10)?.parse::<jiff::civil::Date>().ok());
    let Some(day) = day else {
        return view! { <p class="small">{ui.t("service-assured-never")}</p> }.into_any();
    };
    let age = ui.now.in_london().date().since(day).map_or(0, |span| span.get_days());
    view! {
        <p class="small">{ui.t_with("service-assured", &[("date", value(ui.language.day(day)))])}</p>
        {(age > 365).then(|| view! { <p class="note">{ui.t("service-assured-long-ago")}</p> })}
    }
    .into_any()
}

fn wrong(ui: &Ui, service: &Service, values: &Values, errors: &Errors) -> AnyView {
    view! {
        <details class="filters" open=!errors.is_empty()>
            <summary>{ui.t("service-wrong-title")}</summary>
            <form method="post" action=ui.href(&format!("/services/{}/wrong", service.id))>
                {fields::area(ui, values, errors, Text { hint: Some("service-wrong-hint"), ..Text::new("wrong", "service-wrong-label") })}
                <button class="button second" type="submit">{ui.t("button-send")}</button>
            </form>
        </details>
    }
    .into_any()
}

/// The same for machines, as schema.org says it. `<` is written so that it cannot end the script.
fn structured(ui: &Ui, service: &Service) -> AnyView {
    let places: Vec<_> = service
        .service_at_locations
        .iter()
        .filter_map(|at| {
            let address = at.location.addresses.first()?;
            Some(json!({
                "@type": "Place", "name": at.location.name,
                "address": {"@type": "PostalAddress", "streetAddress": address.address_1, "addressLocality": address.city,
                    "postalCode": address.postal_code, "addressCountry": "GB"},
                "geo": {"@type": "GeoCoordinates", "latitude": at.location.latitude, "longitude": at.location.longitude},
            }))
        })
        .collect();
    let hours: Vec<_> = service
        .schedules
        .iter()
        .filter_map(|schedule| {
            let named = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
            let days: Vec<_> = named.iter().enumerate().filter(|(at, _)| schedule.days() & 1 << at != 0).map(|(_, name)| *name).collect();
            let (opens, closes) = (schedule.opens_at.as_ref()?, schedule.closes_at.as_ref()?);
            (!days.is_empty()).then(|| json!({"@type": "OpeningHoursSpecification", "dayOfWeek": days, "opens": opens, "closes": closes}))
        })
        .collect();
    let audience = match (service.minimum_age, service.maximum_age) {
        (None, None) => None,
        (from, to) => Some(json!({"@type": "PeopleAudience", "suggestedMinAge": from, "suggestedMaxAge": to})),
    };
    let mut data = json!({
        "@context": "https://schema.org", "@type": "Service", "name": service.name, "description": service.description,
        "url": format!("{}{}", ui.settings.site.base_url, ui.href(&format!("/services/{}", service.id))),
        "provider": service.organization.as_ref().map(|by| json!({"@type": "Organization", "name": by.name})),
        "serviceType": service.categories().collect::<Vec<_>>(),
        "availableChannel": places.iter().map(|place| json!({"@type": "ServiceChannel", "serviceLocation": place})).collect::<Vec<_>>(),
        "telephone": service.phones.first().map(|phone| &phone.number),
        "hoursAvailable": hours,
        "audience": audience,
    });
    // A missing cost says nothing.
    if service.is_free() || !service.cost_options.is_empty() {
        data["isAccessibleForFree"] = json!(service.is_free());
    }
    let text = data.to_string().replace('<', "\\u003c");
    view! { <script type="application/ld+json" inner_html=text></script> }.into_any()
}
