//! Short documents as tagged PDF (PDF/UA-1): a heading, paragraphs, and their language, so that a screen reader
//! reads them in their order. Text is shaped by `rustybuzz`, ordered by `unicode-bidi` and written by `krilla`.

use std::num::NonZeroU16;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use krilla::color::rgb;
use krilla::configure::ConfigurationBuilder;
use krilla::configure::validate::Accessibility;
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag, Tag, TagGroup, TagTree};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};
use rustybuzz::{Direction, Face, UnicodeBuffer};
use unicode_bidi::{BidiInfo, Level};

/// A4, in points.
const PAGE: (f32, f32) = (595.0, 842.0);
const MARGIN: f32 = 57.0;

/// Files of the fonts, and which letters each is for; the first is for all others.
const FONTS: [(&str, &[(u32, u32)]); 5] = [
    ("NotoSans-Regular.ttf", &[]),
    ("NotoNaskhArabic-Regular.ttf", &[(0x0600, 0x06ff), (0x0750, 0x077f), (0x08a0, 0x08ff), (0xfb50, 0xfdff), (0xfe70, 0xfeff)]),
    ("NotoSansBengali-Regular.ttf", &[(0x0980, 0x09ff)]),
    ("NotoSansGurmukhi-Regular.ttf", &[(0x0a00, 0x0a7f)]),
    ("NotoSansDevanagari-Regular.ttf", &[(0x0900, 0x097f)]),
];

/// A font's bytes, and what `krilla` makes of them; `None` where the file is missing.
type Held = Option<(Arc<Vec<u8>>, Font)>;

/// The fonts, read when the first document is made.
#[derive(Default)]
pub struct Fonts(OnceLock<Vec<Held>>);

impl Fonts {
    fn read(&self, folder: &str) -> &[Held] {
        let one = |file: &str| {
            let bytes = Arc::new(std::fs::read(Path::new(folder).join(file)).ok()?);
            Some((Arc::clone(&bytes), Font::new(bytes.into(), 0)?))
        };
        self.0.get_or_init(|| FONTS.iter().map(|(file, _)| one(file)).collect())
    }
}

/// A paragraph.
pub struct Line {
    pub heading: bool,
    /// Points.
    pub size: f32,
    pub text: String,
    /// The language it is in, as `ur`.
    pub language: String,
}

/// What a document is.
pub struct About<'a> {
    pub title: &'a str,
    pub language: &'a str,
    pub right_to_left: bool,
    /// Of the bar at its top: red, green, blue.
    pub colour: (u8, u8, u8),
}

/// Makes a document of one page. Fails where a font is missing, or has no sign for a letter: it says which.
pub fn document(fonts: &Fonts, folder: &str, about: &About, lines: &[Line]) -> Result<Vec<u8>, String> {
    let fonts = fonts.read(folder);
    let configuration = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let configuration = configuration.map_err(|error| format!("{error:?}"))?;
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    document.set_metadata(Metadata::new().title(about.title.to_owned()).language(about.language.to_owned()));
    let mut outline = Outline::new();
    outline.push_child(OutlineNode::new(about.title.to_owned(), XyzDestination::new(0, Point::from_xy(0.0, 0.0))));
    document.set_outline(outline);
    let mut tree = TagTree::new().with_lang(Some(about.language.to_owned()));
    let mut page = document.start_page_with(PageSettings::from_wh(PAGE.0, PAGE.1).ok_or("no page")?);
    let mut surface = page.surface();
    bar(&mut surface, about.colour)?;
    let mut top = MARGIN + 30.0;
    for line in lines {
        let mut group = if line.heading { TagGroup::new(Tag::Hn(NonZeroU16::MIN, Some(line.text.clone()))) } else { TagGroup::new(Tag::P) };
        for row in rows(fonts, line, about.right_to_left)? {
            top += line.size * 1.6;
            let whole: String = row.text;
            let tag = SpanTag::empty().with_lang(Some(&line.language)).with_actual_text(Some(&whole));
            group.push(surface.start_tagged(ContentTag::Span(tag)));
            let width: f32 = row.runs.iter().map(|run| run.width(line.size)).sum();
            let mut left = if about.right_to_left { PAGE.0 - MARGIN - width } else { MARGIN };
            for run in &row.runs {
                surface.draw_glyphs(Point::from_xy(left, top), &run.glyphs, run.font.clone(), &run.text, line.size, false);
                left += run.width(line.size);
            }
            surface.end_tagged();
        }
        top += line.size * 0.7;
        tree.push(group);
    }
    surface.finish();
    page.finish();
    document.set_tag_tree(tree);
    document.finish().map_err(|error| format!("{error:?}"))
}

/// A bar across the top, which says nothing.
fn bar(surface: &mut Surface, (red, green, blue): (u8, u8, u8)) -> Result<(), String> {
    let mut path = PathBuilder::new();
    path.push_rect(Rect::from_xywh(0.0, 0.0, PAGE.0, 18.0).ok_or("no bar")?);
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    surface.set_fill(Some(Fill {
        paint: rgb::Color::new(red, green, blue).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::default(),
    }));
    surface.draw_path(&path.finish().ok_or("no bar")?);
    surface.set_fill(Some(Fill { paint: rgb::Color::new(20, 20, 20).into(), opacity: NormalizedF32::ONE, rule: FillRule::default() }));
    surface.end_tagged();
    Ok(())
}

/// Letters of one font and one direction, in the order in which they stand from left to right.
struct Run {
    font: Font,
    text: String,
    glyphs: Vec<KrillaGlyph>,
    /// In parts of the size.
    advance: f32,
}

impl Run {
    fn width(&self, size: f32) -> f32 {
        self.advance * size
    }
}

struct Row {
    text: String,
    runs: Vec<Run>,
}

/// A paragraph as rows that are no wider than the page.
fn rows(fonts: &[Held], line: &Line, right_to_left: bool) -> Result<Vec<Row>, String> {
    let widest = (PAGE.0 - 2.0 * MARGIN) / line.size;
    let mut all: Vec<Row> = Vec::new();
    for word in line.text.split_whitespace() {
        let longer = all.last().map(|row| format!("{} {word}", row.text));
        if let (Some(text), Some(last)) = (longer, all.last_mut()) {
            let runs = shaped(fonts, &text, right_to_left)?;
            if runs.iter().map(|run| run.advance).sum::<f32>() <= widest {
                *last = Row { text, runs };
                continue;
            }
        }
        all.push(Row { text: word.to_owned(), runs: shaped(fonts, word, right_to_left)? });
    }
    Ok(all)
}

fn shaped(fonts: &[Held], text: &str, right_to_left: bool) -> Result<Vec<Run>, String> {
    let level = if right_to_left { Level::rtl() } else { Level::ltr() };
    let bidi = BidiInfo::new(text, Some(level));
    let Some(paragraph) = bidi.paragraphs.first() else { return Ok(Vec::new()) };
    let (levels, ranges) = bidi.visual_runs(paragraph, paragraph.range.clone());
    let mut runs = Vec::new();
    for range in ranges {
        let backwards = levels[range.start].is_rtl();
        let mut pieces = by_font(&text[range]);
        if backwards {
            pieces.reverse();
        }
        for (font, piece) in pieces {
            let held = fonts.get(font).and_then(Option::as_ref).ok_or_else(|| format!("{} is missing", FONTS[font].0))?;
            runs.push(shape(held, piece, backwards)?);
        }
    }
    Ok(runs)
}

/// Parts of a text by the font they need; a space stays with what is before it.
fn by_font(text: &str) -> Vec<(usize, &str)> {
    let font_of = |letter: char| {
        let number = u32::from(letter);
        FONTS.iter().position(|(_, ranges)| ranges.iter().any(|(first, last)| (*first..=*last).contains(&number))).unwrap_or(0)
    };
    let mut pieces: Vec<(usize, usize)> = Vec::new();
    for (at, letter) in text.char_indices() {
        let free = letter == ' ' || matches!(u32::from(letter), 0x200c | 0x200d);
        match pieces.last() {
            Some(_) if free => {}
            Some((font, _)) if *font == font_of(letter) => {}
            _ => pieces.push((font_of(letter), at)),
        }
    }
    let ends = pieces.iter().skip(1).map(|(_, at)| *at).chain([text.len()]);
    pieces.iter().zip(ends).map(|((font, begin), end)| (*font, &text[*begin..end])).collect()
}

fn shape((bytes, font): &(Arc<Vec<u8>>, Font), text: &str, backwards: bool) -> Result<Run, String> {
    let face = Face::from_slice(bytes, 0).ok_or("no font")?;
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    buffer.set_direction(if backwards { Direction::RightToLeft } else { Direction::LeftToRight });
    let made = rustybuzz::shape(&face, &[], buffer);
    let (infos, places) = (made.glyph_infos(), made.glyph_positions());
    // Where each cluster of letters ends: where the next one begins.
    let mut begins: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    begins.sort_unstable();
    begins.dedup();
    begins.push(text.len());
    let end = |begin: usize| begins.iter().copied().find(|next| *next > begin).unwrap_or(text.len());
    let unit = font.units_per_em();
    let part = |units: i32| units as f32 / unit;
    let glyphs: Vec<KrillaGlyph> = infos
        .iter()
        .zip(places)
        .map(|(info, place)| {
            let begin = info.cluster as usize;
            let (across, up) = (part(place.x_advance), part(place.y_advance));
            KrillaGlyph::new(GlyphId::new(info.glyph_id), across, part(place.x_offset), part(place.y_offset), up, begin..end(begin), None)
        })
        .collect();
    let advance = places.iter().map(|place| part(place.x_advance)).sum();
    Ok(Run { font: font.clone(), text: text.to_owned(), glyphs, advance })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_parted_by_the_fonts_it_needs() {
        assert_eq!(by_font("Hub آپ 12"), [(0, "Hub "), (1, "آپ "), (0, "12")]);
        assert_eq!(by_font("ਪੰ ab"), [(3, "ਪੰ "), (0, "ab")]);
        assert!(by_font("").is_empty());
    }
}
