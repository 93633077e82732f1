//! The types of a module: the names of its structs and enumerations.
//!
//! Each place in an operation has its own type. Places share a type only if the catalogue names it
//! (`$ref`); the shared type is in the `schemas` of its area.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use super::model::{Content, Enumeration, Member, Object};
use super::{names, words};

/// A type of a module.
pub(crate) enum Item {
    Struct(Struct),
    Enumeration { name: String, label: Option<String>, values: Enumeration },
}

/// A struct of members.
pub(crate) struct Struct {
    pub(crate) name: String,
    pub(crate) label: Option<String>,
    /// Whether the struct is part of a request: its members have setters, and required ones are
    /// marked.
    pub(crate) is_request: bool,
    pub(crate) fields: Vec<Field>,
}

pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) member: Member,
    /// The type without `Option` or `Numbered`.
    pub(crate) kind: String,
}

/// The types of one module, by their place in its structures.
#[derive(Clone, Default)]
pub(crate) struct Names(HashMap<Place, String>);

/// The place of a type: the root structure, and the members that lead to the type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Place(Vec<String>);

impl Place {
    /// The place of a module's root structure.
    pub(crate) fn root(name: &str) -> Self {
        Self(vec![name.to_owned()])
    }

    /// Same as [`root`](Self::root), for a structure that may be a named schema of the catalogue.
    pub(crate) fn of_root(name: &str, object: &Object) -> Self {
        object.schema.as_ref().map_or_else(|| Self::root(name), |schema| Self::schema(&schema.name))
    }

    /// The place of a member's content. A named schema is the same at every place.
    pub(crate) fn member(&self, name: &str, content: &Content) -> Self {
        match content.innermost().schema() {
            Some(schema) => Self::schema(schema),
            None => Self([&self.0[..], &[name.to_owned()]].concat()),
        }
    }

    /// A named schema of the catalogue.
    pub(crate) fn schema(name: &str) -> Self {
        Self(vec![format!("#{name}")])
    }
}

/// The types of a module.
pub(crate) struct Types {
    pub(crate) items: Vec<Item>,
    pub(crate) names: Names,
}

/// A root structure of a module.
pub(crate) struct Root<'a> {
    pub(crate) name: &'a str,
    pub(crate) label: String,
    pub(crate) object: &'a Object,
    pub(crate) is_request: bool,
}

impl Names {
    /// The type of a content at `place`. Common types are written with their full public path,
    /// because an import costs memory in each module and a path does not (`docs/performance.md`).
    fn kind(&self, place: &Place, content: &Content) -> String {
        match content {
            Content::Text => "String".to_owned(),
            Content::Time => "crate::Time".to_owned(),
            Content::Fen => "crate::Fen".to_owned(),
            Content::Minor => "crate::Minor".to_owned(),
            Content::MicroFen => "crate::MicroFen".to_owned(),
            Content::Decimal8 => "crate::Decimal8".to_owned(),
            Content::Integer(_) => "i64".to_owned(),
            Content::Number => "f64".to_owned(),
            Content::Flag => "bool".to_owned(),
            Content::Sensitive => "crate::Sensitive".to_owned(),
            Content::Any => "serde_json::Value".to_owned(),
            Content::File => "crate::Upload".to_owned(),
            Content::List(inner) => format!("Vec<{}>", self.kind(place, inner)),
            Content::Json(inner) => format!("crate::JsonText<{}>", self.kind(place, inner)),
            Content::Object(_) | Content::Enumeration(_) => self.name(place),
        }
    }

    /// The name of a struct or an enumeration.
    pub(crate) fn name(&self, place: &Place) -> String {
        self.0.get(place).cloned().unwrap_or_default()
    }
}

/// The named schemas of one area, and their nested types.
#[derive(Default)]
pub(crate) struct Schemas {
    /// Each schema, with whether requests use it.
    found: BTreeMap<String, (Content, bool)>,
    names: Names,
}

impl Schemas {
    /// Collects the named schemas within an object.
    pub(crate) fn find(&mut self, object: &Object, is_request: bool) {
        self.find_in(&Content::Object(object.clone()), is_request);
    }

    fn find_in(&mut self, content: &Content, is_request: bool) {
        let content = content.innermost();
        if let Some(name) = content.schema() {
            let found = self.found.entry(name.to_owned());
            found.or_insert_with(|| (content.clone(), false)).1 |= is_request;
        }
        if let Content::Object(object) = content {
            object.members.iter().for_each(|member| self.find_in(&member.content, is_request));
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The types of the collected schemas.
    pub(crate) fn types(&mut self) -> Vec<Item> {
        let mut taken: Vec<String> = self.found.keys().map(|name| names::camel(name)).collect();
        for (name, camel) in self.found.keys().zip(&taken) {
            self.names.0.insert(Place::schema(name), camel.clone());
        }
        let mut found = Vec::new();
        for (name, (content, is_request)) in &self.found {
            let first = Waiting {
                place: Place::schema(name),
                member: name.clone(),
                label: content.named().and_then(words::of_schema),
                content: content.clone(),
                is_request: *is_request,
                within: Vec::new(),
            };
            found.extend(walk(first, &mut self.names, &mut taken));
        }
        found.into_iter().filter_map(|waiting| item(waiting, &self.names)).collect()
    }

    /// The names of the schemas that these objects use, and of all types within them.
    pub(crate) fn of<'a>(&self, objects: impl Iterator<Item = &'a Object>) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for object in objects {
            let place = Place::of_root("", object);
            self.collect(&Content::Object(object.clone()), &place, false, &mut names);
        }
        names
    }

    fn collect(
        &self,
        content: &Content,
        place: &Place,
        is_within: bool,
        names: &mut BTreeSet<String>,
    ) {
        let content = content.innermost();
        let is_within = is_within || content.schema().is_some();
        if is_within && matches!(content, Content::Object(_) | Content::Enumeration(_)) {
            names.insert(self.names.name(place));
        }
        if let Content::Object(object) = content {
            for member in &object.members {
                let place = place.member(&member.name, &member.content);
                self.collect(&member.content, &place, is_within, names);
            }
        }
    }
}

/// A struct or enumeration in the queue.
struct Waiting {
    place: Place,
    member: String,
    label: Option<String>,
    content: Content,
    is_request: bool,
    within: Vec<String>,
}

/// The types of a module. Outer types are named first, so that they get the short names.
pub(crate) fn types(roots: &[Root<'_>], schemas: &Schemas) -> Types {
    let mut names = schemas.names.clone();
    let mut taken: Vec<String> = roots.iter().map(|root| root.name.to_owned()).collect();
    taken.extend(schemas.of(roots.iter().map(|root| root.object)));
    for root in roots {
        names.0.insert(Place::root(root.name), root.name.to_owned());
    }
    let mut found = Vec::new();
    for root in roots.iter().filter(|root| root.object.schema.is_none()) {
        let first = Waiting {
            place: Place::root(root.name),
            member: root.name.to_owned(),
            label: Some(root.label.clone()),
            content: Content::Object(root.object.clone()),
            is_request: root.is_request,
            within: Vec::new(),
        };
        found.extend(walk(first, &mut names, &mut taken));
    }
    let items = found.into_iter().filter_map(|waiting| item(waiting, &names)).collect();
    Types { items, names }
}

/// Names a type and its nested types, except for named schemas of the catalogue.
fn walk(first: Waiting, names: &mut Names, taken: &mut Vec<String>) -> Vec<Waiting> {
    let mut found = Vec::new();
    let mut waiting = VecDeque::from([first]);
    while let Some(next) = waiting.pop_front() {
        if !next.within.is_empty() {
            let is_free = |name: &str| !taken.iter().any(|taken| taken == name);
            let name = names::type_name(&next.member, &next.within, is_free);
            taken.push(name.clone());
            names.0.insert(next.place.clone(), name);
        }
        let within = [&next.within[..], std::slice::from_ref(&next.member)].concat();
        if let Content::Object(object) = &next.content {
            waiting.extend(object.members.iter().filter_map(|member| {
                let content = member.content.innermost();
                let has_type = matches!(content, Content::Object(_) | Content::Enumeration(_))
                    && content.schema().is_none();
                has_type.then(|| Waiting {
                    place: next.place.member(&member.name, content),
                    member: member.name.clone(),
                    label: words::of_member(member),
                    content: content.clone(),
                    is_request: next.is_request,
                    within: within.clone(),
                })
            }));
        }
        found.push(next);
    }
    found
}

/// The item for a type; `None` if no type is needed.
fn item(found: Waiting, names: &Names) -> Option<Item> {
    let Waiting { place, label, is_request, content, .. } = found;
    let name = names.name(&place);
    match content {
        Content::Enumeration(values) => Some(Item::Enumeration { name, label, values }),
        Content::Object(object) => {
            let fields = named(&object).into_iter().map(|(name, member)| {
                let place = place.member(&member.name, &member.content);
                let kind = names.kind(&place, &member.content);
                Field { name, member: member.clone(), kind }
            });
            let fields = fields.collect();
            Some(Item::Struct(Struct { name, label, is_request, fields }))
        }
        _ => None,
    }
}

/// The members with their field names, except for undocumented members.
pub(crate) fn named(object: &Object) -> Vec<(String, &Member)> {
    let mut taken = vec![EXTRA.to_owned()];
    let named = object.members.iter().map(|member| {
        let name = names::field(&member.name, &taken);
        taken.push(name.clone());
        (name, member)
    });
    named.collect()
}

/// The field for members that are not in the catalogue.
pub(crate) const EXTRA: &str = "extra";

/// The fields whose values are neither structs nor lists.
pub(crate) fn plain_members(object: &Object) -> Vec<String> {
    let is_plain = |member: &Member| {
        use Content::{
            Decimal8, Enumeration, Fen, Flag, Integer, MicroFen, Minor, Number, Text, Time,
        };
        let content = &member.content;
        !member.is_numbered()
            && matches!(
                content,
                Text | Time
                    | Fen
                    | Minor
                    | MicroFen
                    | Decimal8
                    | Integer(_)
                    | Number
                    | Flag
                    | Enumeration(_)
            )
    };
    let plain = named(object).into_iter().filter(|(_, member)| is_plain(member));
    plain.map(|(name, _)| name).collect()
}
