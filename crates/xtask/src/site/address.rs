//! The address of an operation's page is its path and its method: `v3/refund/domestic/refunds/post`.

use std::collections::HashSet;

use wechatpay_catalogue::words::Entry;

/// The address of each entry, without language and ending.
pub(super) fn all(entries: &[Entry]) -> Result<Vec<String>, String> {
    let mut taken = HashSet::new();
    let addresses: Vec<_> = entries.iter().map(of).collect();
    for address in &addresses {
        // File systems may ignore case.
        if !taken.insert(address.to_lowercase()) {
            return Err(format!("two pages have the address `{address}`"));
        }
    }
    Ok(addresses)
}

/// A variable is written as `-name-`, because braces have another meaning in file names of the
/// site.
fn of(entry: &Entry) -> String {
    let path = entry.path.trim_matches('/').replace(['{', '}'], "-");
    match entry.method {
        Some(method) if entry.protocol == "v2" => format!("v2/{path}/{}", method.to_lowercase()),
        Some(method) => format!("{path}/{}", method.to_lowercase()),
        None => format!("notifications/{}/{}", entry.protocol, path.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use wechatpay_catalogue::words;

    use super::*;

    #[test]
    fn the_address_is_path_and_method() {
        let of = |method, path| of(words::entry(method, path).unwrap());
        assert_eq!(of("POST", "/v3/refund/domestic/refunds"), "v3/refund/domestic/refunds/post");
        assert_eq!(
            of("GET", "/v3/refund/domestic/refunds/{out_refund_no}"),
            "v3/refund/domestic/refunds/-out_refund_no-/get"
        );
        assert_eq!(of("POST", "/secapi/pay/refund"), "v2/secapi/pay/refund/post");
        let event = words::notification("v3", "TRANSACTION.SUCCESS").unwrap();
        assert_eq!(super::of(event), "notifications/v3/transaction.success");
    }

    #[test]
    fn no_two_pages_have_one_address() {
        assert_eq!(all(words::entries()).unwrap().len(), words::entries().len());
        let twice = [words::entries()[0], words::entries()[0]];
        assert!(all(&twice).unwrap_err().contains("two pages"));
    }
}
