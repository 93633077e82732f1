//! The types of a module: what each structure and enumeration is called, and
//! which of them an earlier module of the same area already has.

use std::collections::{HashMap, HashSet, VecDeque};

use super::model::{Content, Member, Object};
use super::names;

/// A type of a module.
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

pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) member: Member,
    /// The type without `Option` or `Numbered`.
    pub(crate) kind: String,
}

/// Behind the label of a request or an answer that is that of other operations
/// too, which have other names.
const ALSO_OF_OTHERS: &str = "（其他接口共用）";

/// What makes two types one: what it is called by itself, and what it holds.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key(String, bool, String);

/// The types of one area so far.
#[derive(Default)]
pub(crate) struct Shared {
    /// Where they are defined, by what they are: the module, and the name there.
    defined: HashMap<Key, (String, String)>,
    /// Those that more than one module has.
    reused: HashSet<Key>,
}

impl Shared {
    /// To begin again, knowing what is reused.
    pub(crate) fn restart(&mut self) {
        self.defined.clear();
    }
}

/// The names of the types of one module.
#[derive(Default)]
pub(crate) struct Names(HashMap<Key, String>);

/// A structure that a module is made for.
pub(crate) struct Root<'a> {
    pub(crate) name: &'a str,
    pub(crate) label: String,
    pub(crate) object: &'a Object,
    pub(crate) is_request: bool,
}

impl Names {
    /// The type of a content that is called `member`.
    pub(crate) fn kind(&self, member: &str, content: &Content, is_request: bool) -> String {
        match content {
            Content::Text => "String".to_owned(),
            Content::Time => "Time".to_owned(),
            Content::Fen => "Fen".to_owned(),
            Content::Integer(_) => "i64".to_owned(),
            Content::Number => "f64".to_owned(),
            Content::Flag => "bool".to_owned(),
            Content::Sensitive => "Sensitive".to_owned(),
            Content::Any => "Value".to_owned(),
            Content::File => "Upload".to_owned(),
            Content::List(inner) => format!("Vec<{}>", self.kind(member, inner, is_request)),
            Content::Json(inner) => format!("JsonText<{}>", self.kind(member, inner, is_request)),
            Content::Object(_) => self.name(member, content, is_request),
            Content::Enumeration(_) => {
                format!("Enumeration<{}>", self.name(member, content, is_request))
            }
        }
    }

    /// The name of a structure or an enumeration.
    pub(crate) fn name(&self, member: &str, content: &Content, is_request: bool) -> String {
        self.0.get(&key(member, content, is_request)).cloned().unwrap_or_default()
    }
}

fn key(member: &str, content: &Content, is_request: bool) -> Key {
    let is_request = is_request && matches!(content, Content::Object(_));
    let mut content = content.clone();
    if !is_request {
        optional(&mut content);
    }
    Key(names::camel(member), is_request, format!("{content:?}"))
}

/// Of a response, all is optional.
fn optional(content: &mut Content) {
    match content {
        Content::Object(object) => {
            for member in &mut object.0 {
                member.is_required = false;
                optional(&mut member.content);
            }
        }
        Content::List(inner) | Content::Json(inner) => optional(inner),
        _ => {}
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

/// The types of a module at `path`, outer ones first: so that these have the
/// short names.
pub(crate) fn items(roots: &[Root<'_>], path: &str, shared: &mut Shared) -> (Vec<Item>, Names) {
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
            let key = key(&next.member, &next.content, next.is_request);
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
    let items = found.into_iter().filter_map(|(key, name, found)| {
        if let Some((module, original)) = shared.defined.get(&key).cloned() {
            shared.reused.insert(key);
            return Some(Item::Reuse { module, original, name });
        }
        let is_held = !found.within.is_empty();
        let is_shared_root = !is_held && shared.reused.contains(&key);
        shared.defined.insert(key, (path.to_owned(), name.clone()));
        let Waiting { mut label, is_request, content, .. } = found;
        if let Some(label) = label.as_mut().filter(|_| is_shared_root) {
            label.push_str(ALSO_OF_OTHERS);
        }
        match content {
            Content::Enumeration(values) => Some(Item::Enumeration { name, label, values }),
            Content::Object(object) => {
                let fields = fields(&object, &names, is_request);
                Some(Item::Struct(Struct { name, label, is_request, is_held, fields }))
            }
            _ => None,
        }
    });
    let items = items.collect();
    (items, names)
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
