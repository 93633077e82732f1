//! The types of a module: what each structure and enumeration is called, and
//! where it is defined.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use super::model::{Content, Member, Object};
use super::names;
use super::shared::{Key, Place, Shared};

/// A type of a module.
#[derive(Clone)]
pub(crate) enum Item {
    Struct(Struct),
    Enumeration {
        name: String,
        label: Option<String>,
        values: Vec<String>,
    },
    /// One that is defined elsewhere: the module, its name there and here.
    Reuse {
        module: String,
        original: String,
        name: String,
    },
}

/// A struct of members.
#[derive(Clone)]
pub(crate) struct Struct {
    pub(crate) name: String,
    pub(crate) label: Option<String>,
    /// Whether it is a part of a request: its members have setters, and the
    /// required ones are told apart.
    pub(crate) is_request: bool,
    /// Whether it is a member of others.
    pub(crate) is_held: bool,
    pub(crate) fields: Vec<Field>,
}

#[derive(Clone)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) member: Member,
    /// The type without `Option` or `Numbered`.
    pub(crate) kind: String,
}

/// Behind the label of a request or an answer that is that of other operations
/// too, which have other names.
const ALSO_OF_OTHERS: &str = "（其他接口共用）";

/// The names of the types of one module.
#[derive(Default)]
pub(crate) struct Names(HashMap<Key, String>);

/// The types of a module.
pub(crate) struct Types {
    pub(crate) items: Vec<Item>,
    pub(crate) common: Vec<Common>,
    pub(crate) names: Names,
}

/// Types that a module has in common with the same other areas: a module of its own,
/// beside them all.
pub(crate) struct Common {
    pub(crate) path: String,
    /// Each is a reason for it to be there.
    pub(crate) features: BTreeSet<String>,
    pub(crate) items: Vec<Item>,
}

impl Common {
    /// Whether a type that is defined elsewhere is named by these.
    fn needs(&self, item: &Item) -> bool {
        let Item::Reuse { module, name, .. } = item else { return false };
        let names_it = |field: &Field| field.kind.split(['<', '>']).any(|word| word == name);
        *module != self.path
            && self.items.iter().any(|item| match item {
                Item::Struct(item) => item.fields.iter().any(names_it),
                _ => false,
            })
    }
}

/// The one for types that are needed with these features; the first has the module's own
/// name, others that of their first type behind it.
fn common<'a>(
    list: &'a mut BTreeMap<BTreeSet<String>, Common>,
    features: BTreeSet<String>,
    place: &Place,
    name: &str,
) -> &'a mut Common {
    let mut path = place.common();
    if !list.is_empty() {
        path.push_str(&format!("_{}", names::snake(name)));
    }
    let new = Common { path, features: features.clone(), items: Vec::new() };
    list.entry(features).or_insert(new)
}

/// A structure that a module is made for.
pub(crate) struct Root<'a> {
    pub(crate) name: &'a str,
    pub(crate) label: String,
    pub(crate) object: &'a Object,
    pub(crate) is_request: bool,
}

impl Names {
    /// The type of a content that is called `member`. What all have is named where users
    /// find it: an import costs memory in each module, a path does not (`docs/performance.md`).
    pub(crate) fn kind(&self, member: &str, content: &Content, is_request: bool) -> String {
        match content {
            Content::Text => "String".to_owned(),
            Content::Time => "crate::Time".to_owned(),
            Content::Fen => "crate::Fen".to_owned(),
            Content::Integer(_) => "i64".to_owned(),
            Content::Number => "f64".to_owned(),
            Content::Flag => "bool".to_owned(),
            Content::Sensitive => "crate::Sensitive".to_owned(),
            Content::Any => "serde_json::Value".to_owned(),
            Content::File => "crate::Upload".to_owned(),
            Content::List(inner) => format!("Vec<{}>", self.kind(member, inner, is_request)),
            Content::Json(inner) => {
                format!("crate::JsonText<{}>", self.kind(member, inner, is_request))
            }
            Content::Object(_) => self.name(member, content, is_request),
            Content::Enumeration(_) => {
                format!("crate::Enumeration<{}>", self.name(member, content, is_request))
            }
        }
    }

    /// The name of a structure or an enumeration.
    pub(crate) fn name(&self, member: &str, content: &Content, is_request: bool) -> String {
        self.0.get(&Key::new(member, content, is_request)).cloned().unwrap_or_default()
    }
}

/// A structure or enumeration whose turn comes.
struct Waiting {
    member: String,
    label: Option<String>,
    content: Content,
    is_request: bool,
    within: Vec<String>,
}

/// The types of a module, outer ones first: so that these have the short names.
pub(crate) fn types(roots: &[Root<'_>], place: &Place, shared: &mut Shared) -> Types {
    let mut names = Names::default();
    let mut taken: Vec<String> = roots.iter().map(|root| root.name.to_owned()).collect();
    let mut found = Vec::new();
    for root in roots {
        let mut waiting = VecDeque::from([Waiting {
            member: root.name.to_owned(),
            label: Some(root.label.clone()),
            content: Content::Object(root.object.clone()),
            is_request: root.is_request,
            within: Vec::new(),
        }]);
        while let Some(next) = waiting.pop_front() {
            let key = Key::new(&next.member, &next.content, next.is_request);
            if names.0.contains_key(&key) {
                continue;
            }
            let name = if next.within.is_empty() {
                next.member.clone()
            } else {
                names::type_name(&next.member, &next.within, |name| {
                    !taken.iter().any(|taken| taken == name)
                })
            };
            taken.push(name.clone());
            names.0.insert(key.clone(), name.clone());
            let mut within = next.within.clone();
            within.push(next.member.clone());
            if let Content::Object(object) = &next.content {
                waiting.extend(object.0.iter().filter_map(|member| {
                    let content = member.content.innermost();
                    let has_type = matches!(content, Content::Object(_) | Content::Enumeration(_));
                    has_type.then(|| Waiting {
                        member: member.name.clone(),
                        label: member.label.clone(),
                        content: content.clone(),
                        is_request: next.is_request,
                        within: within.clone(),
                    })
                }));
            }
            found.push((key, name, next));
        }
    }
    let (mut items, mut commons) = (Vec::new(), BTreeMap::new());
    for (key, name, mut found) in found {
        shared.note(&key, place);
        let is_root = found.within.is_empty();
        if let Some(label) = found.label.as_mut().filter(|_| is_root && shared.is_reused(&key)) {
            label.push_str(ALSO_OF_OTHERS);
        }
        if let Some((module, original)) = shared.defined(&key) {
            items.push(Item::Reuse { module, original, name });
            continue;
        }
        let item = item(found, &name, &names);
        let Some(features) = shared.common_features(&key) else {
            shared.define(&key, place.path.clone(), &name);
            items.extend(item);
            continue;
        };
        let common = common(&mut commons, features, place, &name);
        common.items.extend(item);
        let module = common.path.clone();
        shared.define(&key, module.clone(), &name);
        items.push(Item::Reuse { module, original: name.clone(), name });
    }
    for common in commons.values_mut() {
        let needed: Vec<_> = items.iter().filter(|item| common.needs(item)).cloned().collect();
        common.items.extend(needed);
    }
    Types { items, common: commons.into_values().collect(), names }
}

/// `None` for what needs no type.
fn item(found: Waiting, name: &str, names: &Names) -> Option<Item> {
    let Waiting { label, is_request, content, within, .. } = found;
    let name = name.to_owned();
    match content {
        Content::Enumeration(values) => Some(Item::Enumeration { name, label, values }),
        Content::Object(object) => {
            let fields = fields(&object, names, is_request);
            let is_held = !within.is_empty();
            Some(Item::Struct(Struct { name, label, is_request, is_held, fields }))
        }
        _ => None,
    }
}

fn fields(object: &Object, names: &Names, is_request: bool) -> Vec<Field> {
    let fields = named(object).into_iter().map(|(name, member)| {
        let kind = names.kind(&member.name, &member.content, is_request);
        Field { name, member: member.clone(), kind }
    });
    fields.collect()
}

/// The members with their names as fields.
fn named(object: &Object) -> Vec<(String, &Member)> {
    let mut taken = Vec::new();
    let named = object.0.iter().map(|member| {
        let name = names::field(&member.name, &taken);
        taken.push(name.clone());
        (name, member)
    });
    named.collect()
}

/// The fields that hold no structure and no list.
pub(crate) fn plain_members(object: &Object) -> Vec<String> {
    let is_plain = |member: &Member| {
        use Content::{Enumeration, Fen, Flag, Integer, Number, Text, Time};
        let content = &member.content;
        !member.is_numbered()
            && matches!(content, Text | Time | Fen | Integer(_) | Number | Flag | Enumeration(_))
    };
    let plain = named(object).into_iter().filter(|(_, member)| is_plain(member));
    plain.map(|(name, _)| name).collect()
}
