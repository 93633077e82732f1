//! Counts what the catalogue has, and how much of it each source has as well.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;

use super::catalogue::{Catalogue, Found, members, object};
use super::claim::{Claim, Says, Subject};
use super::lines;

/// The list of sources of the corrections, next to the documents.
pub(super) const EVIDENCE: &str = "EVIDENCE.md";

/// The sources, as facts and evidence name them, with their columns.
const SOURCES: &[(&str, &str)] = &[
    ("wechatpay-apiv3/wechatpay-skills", "skills"),
    ("wechatpay-apiv3/wechatpay-go", "go"),
    ("wechatpay-apiv3/wechatpay-java", "java"),
    ("TheNorthMemory/wechatpay-openapi", "openapi"),
    ("wechatpay-im/website", "website"),
    ("JeffreySu/WeiXinMPSDK", "senparc"),
    ("fudiwei/DotNetCore.SKIT.FlurlHttpClient.Wechat", "skit"),
    ("binarywang/WxJava", "wxjava"),
];

/// The columns in their order. Others follow, and the last one is what no source has.
const COLUMNS: &[&str] = &[
    "tables", "page", "skills", "go", "java", "openapi", "website", "senparc", "skit", "wxjava",
    "sibling",
];

/// What is counted: the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Kind {
    Operation,
    Notification,
    Member,
    Enumeration,
    Encrypted,
    DateTime,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Operation => "operations",
            Self::Notification => "notifications",
            Self::Member => "members",
            Self::Enumeration => "enumerations",
            Self::Encrypted => "encrypted marks",
            Self::DateTime => "date-times",
        }
    }

    /// What a claim is evidence of.
    fn of(claim: &Claim) -> Option<Self> {
        Some(match (&claim.says, &claim.subject) {
            (Says::Title(_), Subject::Operation(..)) => Self::Operation,
            (Says::Title(_), Subject::Event(..)) => Self::Notification,
            (Says::Present | Says::Type(_), _) => Self::Member,
            (Says::Enum(_) | Says::Values(_), _) => Self::Enumeration,
            (Says::Encrypted(_), _) => Self::Encrypted,
            (Says::Format(format), _) if format == "date-time" => Self::DateTime,
            _ => return None,
        })
    }
}

/// A place in the catalogue: subject, part of the message, dotted name.
type At = (Subject, String, String);

/// Everything that is counted, with the columns of the sources that have it.
struct Items(HashMap<(Kind, At), BTreeSet<String>>);

/// The table. `evidence` is the text of `EVIDENCE.md`, `texts` are files of facts.
pub(super) fn table(
    catalogue: &Catalogue<'_>,
    evidence: &str,
    texts: &[(String, String)],
) -> Result<String, String> {
    let mut items = Items::of(catalogue);
    items.proven(evidence)?;
    for (name, text) in texts {
        let file = name.split('.').next().unwrap_or(name);
        // The first facts are tables, each made from one source.
        let file = if let "operations" | "notifications" = file { "tables" } else { file };
        for claim in lines::read(name, text)?.claims.iter().filter(|claim| !claim.is_doubtful) {
            items.claimed(catalogue, claim, file);
        }
    }
    Ok(items.text())
}

impl Items {
    /// All that the catalogue has.
    fn of(catalogue: &Catalogue<'_>) -> Self {
        let mut items = Self(HashMap::new());
        for (subject, described) in &catalogue.subjects {
            let mut add = |kind, place: &str, name: &str| {
                let at = (subject.clone(), place.to_owned(), name.to_owned());
                items.0.insert((kind, at), BTreeSet::new());
            };
            let is_event = matches!(subject, Subject::Event(..));
            add(if is_event { Kind::Notification } else { Kind::Operation }, "", "");
            let parameters = described.get("parameters").and_then(Value::as_array);
            for parameter in parameters.into_iter().flatten() {
                let text = |key: &str| parameter.get(key).and_then(Value::as_str);
                let (Some(place), Some(name)) = (text("in"), text("name")) else { continue };
                let (name, schema) = (spelled(place, name), &parameter["schema"]);
                kinds(schema, &mut |kind| add(kind, place, &name));
                // A text of JSON has members.
                walk(schema, &name, &mut |kind, name| add(kind, place, name));
            }
            let request = if is_event { "notification" } else { "request" };
            let response = members(described.get("responses")).next().map(|(_, its)| its);
            for (place, body) in [(request, described.get("requestBody")), ("response", response)] {
                let media = members(body.and_then(|body| body.get("content"))).next();
                if let Some(schema) = media.and_then(|(_, media)| media.get("schema")) {
                    walk(schema, "", &mut |kind, name| add(kind, place, name));
                }
            }
        }
        items
    }

    /// Adds the evidence of a claim. A member need only be there; enumerations, marks and times must
    /// agree as well.
    fn claimed(&mut self, catalogue: &Catalogue<'_>, claim: &Claim, file: &str) {
        let Some(kind) = Kind::of(claim) else { return };
        let name = spelled(&claim.place, &claim.field);
        let at = (claim.subject.clone(), claim.place.clone(), name);
        let Some(sources) = self.0.get_mut(&(kind, at)) else { return };
        let must_agree = matches!(kind, Kind::Enumeration | Kind::Encrypted | Kind::DateTime);
        if must_agree && catalogue.look_up(claim) != Found::Agrees {
            return;
        }
        match &*claim.sources {
            [] => _ = sources.insert(file.to_owned()),
            named => sources.extend(named.iter().map(|source| column(source))),
        }
    }

    /// Adds the lines of `EVIDENCE.md`. An entry that the catalogue does not have is an error.
    fn proven(&mut self, evidence: &str) -> Result<(), String> {
        let mut kind = None;
        for (number, line) in evidence.lines().enumerate() {
            if let Some(title) = line.strip_prefix("## ") {
                kind = match title {
                    "Enumerations" => Some(Kind::Enumeration),
                    "Misnamed members" | "Missing members" => Some(Kind::Member),
                    "Times and units" => Some(Kind::DateTime),
                    "Encrypted members" => Some(Kind::Encrypted),
                    _ => None,
                };
            }
            let (Some(kind), Some(line)) = (kind, line.strip_prefix("- ")) else { continue };
            let failed = |what: &str| format!("`{EVIDENCE}`:{}: {what}", number + 1);
            let parts = line.split_once(" `").and_then(|(subject, rest)| {
                rest.split_once("`: ").map(|(names, sources)| (subject, names, sources))
            });
            let (subject, names, sources) = parts.ok_or_else(|| failed("no members"))?;
            let (subject, place) = subject_of(subject);
            for name in names.split("`, `") {
                let place_of = |name: String| (subject.clone(), place.to_owned(), name);
                // Members of a notification are those of its content.
                let within = place_of(format!("resource.ciphertext.{name}"));
                let known = |at: &At| self.0.contains_key(&(Kind::Member, at.clone()));
                let at = [place_of(spelled(place, name)), within].into_iter().find(known);
                let at = at.ok_or_else(|| failed(&format!("`{name}` is not in the catalogue")))?;
                // Units stand among the times, and are not counted.
                if let Some(found) = self.0.get_mut(&(kind, at)) {
                    found.extend(without_notes(sources).split(", ").map(column));
                }
            }
        }
        Ok(())
    }

    fn text(&self) -> String {
        let mut rows: BTreeMap<Kind, BTreeMap<&str, usize>> = BTreeMap::new();
        let mut others = BTreeSet::new();
        for ((kind, _), sources) in &self.0 {
            let row = rows.entry(*kind).or_default();
            let none = sources.is_empty().then_some("none");
            for column in sources.iter().map(String::as_str).chain(["all"]).chain(none) {
                *row.entry(column).or_default() += 1;
            }
            others.extend(sources.iter().map(String::as_str));
        }
        let mut known = COLUMNS.to_vec();
        known.retain(|column| others.contains(column));
        others.retain(|column| !known.contains(column));
        let columns: Vec<_> =
            ["all"].into_iter().chain(known).chain(others).chain(["none"]).collect();
        let line = |name: &str, cells: &mut dyn Iterator<Item = String>| {
            let cells = columns.iter().zip(cells);
            let padded = |(column, cell): (&&str, _)| format!(" {cell:>0$}", column.len().max(7));
            format!("{name:<15}{}\n", cells.map(padded).collect::<String>())
        };
        let mut text = line("by source", &mut columns.iter().map(|column| (*column).to_owned()));
        for (kind, row) in &rows {
            let mut cells =
                columns.iter().map(|column| row.get(column).copied().unwrap_or(0).to_string());
            text.push_str(&line(kind.name(), &mut cells));
        }
        text
    }
}

/// The name of a header has no case.
fn spelled(place: &str, name: &str) -> String {
    if place == "header" { name.to_ascii_lowercase() } else { name.to_owned() }
}

/// What a member counts as. The keywords of a list's texts are on its items.
fn kinds(schema: &Value, add: &mut dyn FnMut(Kind)) {
    let own = |key: &str| schema.get(key).or_else(|| schema.get("items")?.get(key));
    add(Kind::Member);
    if own("enum").is_some() {
        add(Kind::Enumeration);
    }
    if own("x-wechatpay-encrypted").is_some() {
        add(Kind::Encrypted);
    }
    if own("format").is_some_and(|format| format == "date-time") {
        add(Kind::DateTime);
    }
}

fn walk(schema: &Value, within: &str, add: &mut dyn FnMut(Kind, &str)) {
    let properties = object(schema).and_then(|object| object.get("properties"));
    for (name, schema) in members(properties) {
        let name = if within.is_empty() { name.clone() } else { format!("{within}.{name}") };
        kinds(schema, &mut |kind| add(kind, &name));
        walk(schema, &name, add);
    }
}

/// `POST /v3/orders request`, or the name of an event.
fn subject_of(text: &str) -> (Subject, &str) {
    let words: Vec<_> = text.split(' ').collect();
    match words.as_slice() {
        [method, path, place] => {
            (Subject::Operation((*method).to_owned(), (*path).to_owned()), place)
        }
        _ => (Subject::Event("v3".to_owned(), text.to_owned()), "notification"),
    }
}

/// The column of a source.
fn column(source: &str) -> String {
    let known = |(name, column): &&(&str, &str)| {
        source.starts_with(name) || source.split(' ').next() == Some(column)
    };
    match SOURCES.iter().find(known) {
        Some((_, column)) => (*column).to_owned(),
        None if source.starts_with("/doc/") || source.contains("pay.weixin.qq.com") => {
            "page".to_owned()
        }
        // The same member of another operation, or a sample.
        None if source.contains("catalogue ") => "sibling".to_owned(),
        None => source.split(' ').next().unwrap_or_default().to_owned(),
    }
}

/// The text without what is in parentheses.
fn without_notes(text: &str) -> String {
    let mut depth = 0_usize;
    let outside = |letter: &char| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    text.chars().filter(outside).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{common, document};
    use super::*;

    const EVIDENCE_LINES: &str = "\
# Where they come from

- no section: `yet`

## Enumerations

- GET /v3/orders/{id} response `state`: go, the query of the same order: catalogue GET /v3/orders

## Missing members

- GET /v3/orders/{id} response `goods`, `goods.name`: skit (the brand, and more), /doc/v3/merchant/1

## Times and units

- GET /v3/orders/{id} response `goods.price`, `time`: openapi x-role

## Modes

- GET /v3/orders/{id}: /doc/v3/merchant/1
";

    fn tabled(evidence: &str, texts: &[(&str, &str)]) -> Result<String, String> {
        let mut document = document();
        let answer = "/paths/~1v3~1orders~1{id}/get/responses/200/content/application~1json/schema";
        document.pointer_mut(answer).unwrap()["properties"]["time"]["format"] = "date-time".into();
        let documents = [document];
        let texts: Vec<_> =
            texts.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        table(&Catalogue::new(&documents, common()), evidence, &texts)
    }

    #[test]
    fn what_the_evidence_names_is_counted_by_source() {
        let expected = "\
by source           all    page      go openapi    skit sibling    none
operations            1       0       0       0       0       0       1
members               8       2       0       0       2       0       6
enumerations          1       0       1       0       0       1       0
encrypted marks       2       0       0       0       0       0       2
date-times            1       0       0       1       0       0       0
";
        assert_eq!(tabled(EVIDENCE_LINES, &[]).unwrap(), expected);
    }

    #[test]
    fn facts_are_counted_where_the_catalogue_agrees() {
        // The table has other values of `state`, and a member that the catalogue does not have.
        let table = r#"{"method":"GET","path":"/v3/orders/{id}","title":"查询",
            "path_params":[{"name":"id","type":"string"}],
            "response":{"fields":[{"name":"state","type":"integer","enum":["PAID"]},
                {"name":"lost","type":"string"},
                {"name":"goods","fields":[{"name":"name","encrypted":"rsa-oaep"}]}]}}"#;
        let line = |confidence: &str, rest: &str| {
            format!(
                "{{\"method\":\"GET\",\"path\":\"/v3/orders/{{id}}\",\"where\":\"response\",\
                 \"confidence\":\"{confidence}\",{rest}}}\n"
            )
        };
        let owners = r#""kind":"encrypted","field":"goods.owners","value":"rsa-oaep",
            "sources":["wechatpay-apiv3/wechatpay-java 2025","someone/else (a copy)"]"#;
        let owners = owners.replace('\n', " ");
        let doubtful = r#""kind":"format","field":"time","value":"date-time","sources":["go"]"#;
        let corrections = line("high", &owners) + &line("low", doubtful);
        let table = table.replace('\n', " ");
        let files = [("operations.jsonl", &*table), ("corrections.jsonl", &*corrections)];
        let expected = "\
by source           all  tables    java someone/else    none
operations            1       1       0            0       0
members               8       4       0            0       4
enumerations          1       0       0            0       1
encrypted marks       2       1       1            1       0
date-times            1       0       0            0       1
";
        assert_eq!(tabled("", &files).unwrap(), expected);
    }

    #[test]
    fn evidence_of_what_is_not_there_is_an_error() {
        let line = "## Encrypted members\n\n- GET /v3/orders/{id} response `goods.colour`: go\n";
        let told = "`EVIDENCE.md`:3: `goods.colour` is not in the catalogue";
        assert_eq!(tabled(line, &[]).unwrap_err(), told);
        let told = "`EVIDENCE.md`:2: no members";
        assert_eq!(tabled("## Enumerations\n- GET /v3/orders/{id}: go", &[]).unwrap_err(), told);
    }

    /// Every entry of the evidence is in the catalogue, and the README counts right.
    #[test]
    fn the_readme_has_the_numbers_of_the_catalogue() {
        let table = super::super::sources(&[]).unwrap();
        let number = |row: &str| {
            let line = table.lines().find_map(|line| line.strip_prefix(row)).unwrap();
            let digits = line.split_whitespace().next().unwrap();
            let (thousands, rest) = digits.split_at(digits.len().saturating_sub(3));
            if thousands.is_empty() { rest.to_owned() } else { format!("{thousands},{rest}") }
        };
        let readme = crate::catalogue::directory().join("README.md");
        let readme = std::fs::read_to_string(readme).unwrap();
        for sentence in [
            format!(
                "{} operations, {} notifications.",
                number("operations"),
                number("notifications")
            ),
            format!(
                "\n{} members of requests, answers and notifications: {} enumerations, {} times, ",
                number("members"),
                number("enumerations"),
                number("date-times")
            ),
            format!(" amounts, {} encrypted.\n", number("encrypted marks")),
        ] {
            assert!(readme.contains(&sentence), "{sentence}");
        }
    }
}
