//! The list that a family keeps without an account.

use leptos::prelude::*;

use crate::kit::page::{Frame, Page};
use crate::kit::ui::{Ui, value};
use crate::services::model::Service;

pub fn page(ui: &Ui, services: &[Service]) -> Page {
    let items = services.iter().map(|service| item(ui, service));
    let body = view! {
        <div class="wide">
            <h1>{ui.t("list-title")}</h1>
            {services.is_empty().then(|| view! {
                <p>{ui.t("list-empty")}</p>
                <p><a class="button" href=ui.href("/find-help")>{ui.t("menu-find-help")}</a></p>
            })}
            {(!services.is_empty()).then(|| view! {
                <p>{ui.t_with("list-count", &[("count", value(u32::try_from(services.len()).unwrap_or_default()))])}</p>
                <ul class="cards">{items.collect_view()}</ul>
                <div class="row">
                    <a class="button second" href=mail(ui, services)>{ui.t("list-send")}</a>
                    <button class="button second" type="button" hidden=true data-print="yes">{ui.t("list-print")}</button>
                    <form method="post" action=ui.href("/my-list/remove")><button class="button second" type="submit">{ui.t("list-clear")}</button></form>
                </div>
                <p><a href=ui.href("/find-help")>{ui.t("list-more")}</a></p>
                <p class="small">{ui.t("list-private")}</p>
            })}
        </div>
    };
    Page { frame: Frame::Private, ..Page::public(ui.s("list-title"), body.into_any()) }
}

fn item(ui: &Ui, service: &Service) -> AnyView {
    let phones = service.phones.iter().map(|phone| {
        let dial = format!("tel:{}", phone.number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect::<String>());
        let number = phone.number.replace(' ', "\u{a0}");
        view! { <p><a class="button" href=dial>{ui.t_with("service-call", &[("number", value(number))])}</a></p> }
    });
    let places = service.service_at_locations.iter().filter_map(|at| {
        let address = at.location.addresses.first()?;
        Some(view! { <p lang="en" dir="auto">{format!("{}, {} {}", address.address_1, address.city, address.postal_code.replace(' ', "\u{a0}"))}</p> })
    });
    view! {
        <li class="card">
            <h2 lang="en" dir="auto"><a href=ui.href(&format!("/services/{}", service.id))>{service.name.clone()}</a></h2>
            {phones.collect_view()}
            {places.collect_view()}
            <form method="post" action=ui.href("/my-list/remove")>
                <input type="hidden" name="id" value=service.id.to_string()/>
                <button class="quiet" type="submit">{ui.t("button-remove")}<span class="unseen">{format!(" {}", service.name)}</span></button>
            </form>
        </li>
    }
    .into_any()
}

/// A letter in the reader's own mail program: nothing is sent by us.
fn mail(ui: &Ui, services: &[Service]) -> String {
    let lines: Vec<_> = services
        .iter()
        .map(|service| {
            let phones = service.phones.iter().map(|phone| phone.number.clone());
            let address = format!("{}{}", ui.settings.site.base_url, ui.href(&format!("/services/{}", service.id)));
            [service.name.clone()].into_iter().chain(phones).chain([address]).collect::<Vec<_>>().join("\n")
        })
        .collect();
    format!("mailto:?subject={}&body={}", encoded(&ui.s("list-send-subject")), encoded(&lines.join("\n\n")))
}

fn encoded(text: &str) -> String {
    let letter = |byte: u8| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(letter).collect()
}
