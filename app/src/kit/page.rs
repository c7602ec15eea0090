//! A page, and the only renderer.

use axum::body::Bytes;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use super::parts::layout;
use super::portal::Portal;
use super::staff::{Role, Staff};
use super::ui::{Ui, value};

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// A file of `style/` or `public/`, compressed when the binary was built.
pub struct Asset {
    pub name: &'static str,
    pub hashed: &'static str,
    pub kind: &'static str,
    pub plain: &'static [u8],
    pub brotli: &'static [u8],
    pub gzip: &'static [u8],
}

pub fn asset(name: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.name == name)
}

/// The path of an asset; its name changes with its content, so that it may be kept for ever.
pub fn asset_path(name: &str) -> String {
    asset(name).map_or_else(String::new, |asset| format!("/assets/{}", asset.hashed))
}

/// The council's colour, laid over the sheet.
pub struct Sheet {
    pub path: String,
    pub plain: Bytes,
    pub brotli: Bytes,
}

impl Sheet {
    pub fn with_colour(colour: &str) -> Result<Self, String> {
        let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.chars().all(|c| c.is_ascii_hexdigit()));
        let digits = digits.ok_or_else(|| format!("council.colour: `{colour}` is not like #0b5d57"))?;
        let built = asset("portal.css").ok_or("the sheet is missing")?;
        let text = format!("{}:root{{--council:#{digits}}}", String::from_utf8_lossy(built.plain));
        let brotli = super::compress::brotli(text.as_bytes());
        let path = format!("/assets/{}.{digits}.css", built.hashed.trim_end_matches(".css"));
        Ok(Self { path, plain: text.into(), brotli })
    }
}

/// Who a page is for: decides its frame, what may keep it, and how far it may be shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// Anyone: kept, shared, indexed.
    Public,
    /// Asking and following: never kept, neutral title, a way to leave fast.
    Private,
    /// Staff, in English.
    Staff,
}

pub struct Page {
    pub status: StatusCode,
    pub title: String,
    pub body: AnyView,
    pub frame: Frame,
    /// The id of the form whose typed values the language switcher carries over.
    pub form: Option<&'static str>,
    /// Who is signed in, on staff pages.
    pub signed_in: Option<(String, Vec<Role>)>,
    /// Further elements of `<head>`.
    pub head: Option<AnyView>,
}

impl Page {
    pub fn public(title: String, body: AnyView) -> Self {
        Self { status: StatusCode::OK, title, body, frame: Frame::Public, form: None, signed_in: None, head: None }
    }

    pub fn private(title: String, body: AnyView) -> Self {
        Self { frame: Frame::Private, ..Self::public(title, body) }
    }

    pub fn staff(title: String, staff: &Staff, body: AnyView) -> Self {
        Self { frame: Frame::Staff, signed_in: Some((staff.name.clone(), staff.roles.clone())), ..Self::public(title, body) }
    }

    #[must_use]
    pub fn status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    #[must_use]
    pub fn form(self, id: &'static str) -> Self {
        Self { form: Some(id), ..self }
    }

    #[must_use]
    pub fn head(self, head: AnyView) -> Self {
        Self { head: Some(head), ..self }
    }

    /// The whole document.
    pub fn html(self, portal: &Portal, ui: &Ui) -> String {
        let site = &ui.settings.council.site_name;
        let council = &ui.settings.council.name;
        let title = match self.frame {
            Frame::Private => ui.s_with("page-title", &[("title", value(self.title.as_str())), ("site", value(council.as_str()))]),
            _ => ui.s_with("page-title", &[("title", value(self.title.as_str())), ("site", value(site.as_str()))]),
        };
        // `<title>` escapes nothing: what stands in it is escaped here.
        let title = title.replace('&', "&amp;").replace('<', "&lt;");
        let html = layout::document(portal, ui, title, self).to_html();
        format!("<!DOCTYPE html>{}", html.replace("<!>", ""))
    }

    pub fn respond(self, portal: &Portal, ui: &Ui) -> Response {
        let (status, frame) = (self.status, self.frame);
        let html = self.html(portal, ui);
        let mut response = (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response();
        if frame != Frame::Public || status != StatusCode::OK {
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        }
        response
    }
}
