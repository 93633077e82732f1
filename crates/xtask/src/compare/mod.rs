//! Compares the catalogue with fact files, and reports missing, wrong or contradictory claims.

mod catalogue;
mod claim;
mod lines;
mod scopes;
mod sources;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use self::catalogue::{Catalogue, Common, Found};
use self::claim::{Claim, Says, Subject};

/// The result of a comparison, in the order of the files and their lines.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// One line for each missing, wrong, contradictory or doubtful claim.
    findings: Vec<String>,
    /// One line for each file.
    summary: Vec<String>,
    differences: usize,
}

impl Report {
    /// Whether the catalogue contains all facts, and no two facts contradict each other.
    pub(crate) fn agrees(&self) -> bool {
        self.differences == 0
    }

    pub(crate) fn text(&self) -> String {
        let lines = self.findings.iter().chain(&self.summary);
        lines.map(|line| format!("{line}\n")).collect()
    }
}

/// Compares the catalogue, as of the build of this program, with the facts in `files`.
pub(crate) fn files(files: &[&str]) -> Result<Report, String> {
    compare(&Catalogue::new(&documents(), built()?), &read(files)?)
}

/// The table of what the catalogue has, by the sources that `files` and its list of evidence name.
pub(crate) fn sources(files: &[&str]) -> Result<String, String> {
    let evidence = crate::catalogue::directory().join(sources::EVIDENCE);
    let evidence = std::fs::read_to_string(&evidence)
        .map_err(|error| format!("`{}`: {error}", evidence.display()))?;
    sources::table(&Catalogue::new(&documents(), built()?), &evidence, &read(files)?)
}

fn documents() -> Vec<serde_json::Value> {
    wechatpay_catalogue::documents().iter().map(|document| document.resolved()).collect()
}

/// What is common to all operations.
fn built() -> Result<Common, String> {
    let common = crate::catalogue::common()?;
    Ok(Common { errors: common.errors.to_json(), numbers: common.request_ids.to_json() })
}

/// The names and texts of files.
fn read(files: &[&str]) -> Result<Vec<(String, String)>, String> {
    let mut texts = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file).map_err(|error| format!("`{file}`: {error}"))?;
        let name = Path::new(file).file_name().map_or(*file, |name| name.to_str().unwrap_or(file));
        texts.push((name.to_owned(), text));
    }
    Ok(texts)
}

fn compare(catalogue: &Catalogue<'_>, texts: &[(String, String)]) -> Result<Report, String> {
    let mut files = Vec::new();
    for (name, text) in texts {
        files.push((name, lines::read(name, text)?));
    }
    let said = Said::of(files.iter().flat_map(|(_, lines)| &lines.claims));
    let mut report = Report::default();
    for (name, lines) in &files {
        let mut counts = Counts::default();
        for claim in &lines.claims {
            report.findings.extend(judge(claim, catalogue, &said, &mut counts));
        }
        report.differences += counts.missing + counts.wrong + counts.contradictory;
        let kinds: Vec<_> = counts.agreed.iter().map(|(kind, n)| format!("{n} {kind}")).collect();
        report.summary.push(format!(
            "{name}: {} agree ({}), {} missing, {} wrong, {} contradictory, {} superseded by a correction, \
             {} doubtful, {} lines not compared",
            counts.agreed.values().sum::<usize>(),
            kinds.join(", "),
            counts.missing,
            counts.wrong,
            counts.contradictory,
            counts.superseded,
            counts.doubtful,
            lines.not_compared
        ));
    }
    Ok(report)
}

/// The results for the claims of a file.
#[derive(Default)]
struct Counts {
    /// Agreeing claims, by kind.
    agreed: BTreeMap<&'static str, usize>,
    missing: usize,
    wrong: usize,
    contradictory: usize,
    superseded: usize,
    doubtful: usize,
}

/// The finding about a claim, if there is one.
fn judge(
    claim: &Claim,
    catalogue: &Catalogue<'_>,
    said: &Said<'_>,
    counts: &mut Counts,
) -> Option<String> {
    if said.is_superseded(claim) {
        counts.superseded += 1;
        return None;
    }
    let origin = &claim.origin;
    if let Some(other) = said.contradiction(claim) {
        counts.contradictory += 1;
        let Claim { says, origin: at, .. } = other;
        return Some(format!("contradictory {claim}, but `{says}` at {at} ({origin})"));
    }
    let (word, what, count) = match catalogue.look_up(claim) {
        Found::Agrees => {
            *counts.agreed.entry(claim.says.kind()).or_default() += 1;
            return None;
        }
        Found::Missing(what) => ("missing", what, &mut counts.missing),
        Found::Differs(what) => ("wrong", what, &mut counts.wrong),
    };
    if claim.is_doubtful {
        counts.doubtful += 1;
        return Some(format!("doubtful {claim}: {what} ({origin})"));
    }
    *count += 1;
    Some(format!("{word} {claim}: {what} ({origin})"))
}

/// All claims, by subject and kind.
struct Said<'a> {
    by_key: HashMap<(&'a Subject, &'a str, &'a str, String), Vec<&'a Claim>>,
    /// Members that are removed by corrections.
    gone: HashSet<(&'a Subject, &'a str, &'a str)>,
}

impl<'a> Said<'a> {
    fn of(claims: impl Iterator<Item = &'a Claim>) -> Self {
        let mut said = Self { by_key: HashMap::new(), gone: HashSet::new() };
        for claim in claims.filter(|claim| !claim.is_doubtful) {
            said.by_key.entry(Self::key(claim)).or_default().push(claim);
            if claim.is_correction && claim.says == Says::Absent {
                said.gone.insert((&claim.subject, &claim.place, &claim.field));
            }
        }
        said
    }

    fn key(claim: &'a Claim) -> (&'a Subject, &'a str, &'a str, String) {
        (&claim.subject, &claim.place, &claim.field, claim.says.about())
    }

    fn others(&self, claim: &'a Claim) -> impl Iterator<Item = &'a Claim> {
        let all = self.by_key.get(&Self::key(claim)).map_or(&[][..], Vec::as_slice);
        all.iter().copied().filter(|other| other.says != claim.says)
    }

    /// Whether a correction overrides a claim. Corrections fix errors in the tables. If a
    /// correction removes a member, all other claims about it and its nested members are void.
    fn is_superseded(&self, claim: &'a Claim) -> bool {
        let field = claim.field.as_str();
        let outer = field.match_indices('.').filter_map(|(end, _)| field.get(..end));
        let is_gone = |at: &str| self.gone.contains(&(&claim.subject, claim.place.as_str(), at));
        let is_gone = claim.says != Says::Absent && outer.chain([field]).any(is_gone);
        is_gone || (!claim.is_correction && self.others(claim).any(|other| other.is_correction))
    }

    /// Another claim of the same rank that contradicts this one.
    fn contradiction(&self, claim: &'a Claim) -> Option<&'a Claim> {
        if claim.is_doubtful || !claim.says.excludes_others() {
            return None;
        }
        let alike = |other: &&Claim| {
            other.is_correction == claim.is_correction && other.says.excludes_others()
        };
        self.others(claim).find(alike)
    }
}
