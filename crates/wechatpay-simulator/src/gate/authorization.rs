//! The `Authorization` header of v3 and of the brand's API.

/// The authorization schemes of v3 and of `/brand/…`.
const SCHEME: &str = "WECHATPAY2-SHA256-RSA2048";
const BRAND_SCHEME: &str = "WECHATPAY-BRAND-SHA256-RSA2048";

/// The names of the members.
const NAMES: [&str; 5] = ["mchid", "nonce_str", "signature", "timestamp", "serial_no"];

/// The members of the header, each exactly once.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Authorization<'a> {
    /// The merchant id; the brand id for `/brand/…`.
    pub(crate) mchid: &'a str,
    pub(crate) nonce: &'a str,
    pub(crate) signature: &'a str,
    pub(crate) timestamp: &'a str,
    pub(crate) serial: &'a str,
}

impl<'a> Authorization<'a> {
    /// Parses `WECHATPAY2-SHA256-RSA2048 name="value",…`: one space after the scheme and no others;
    /// each member exactly once and not empty, no unknown members.
    pub(crate) fn parse(value: &'a str) -> Option<Self> {
        Self::parse_as(expected("/v3/"), value)
    }

    /// Same as [`parse`](Self::parse), with the scheme that the target requires.
    pub(crate) fn of(target: &str, value: &'a str) -> Option<Self> {
        if is_of_a_brand(target) { Self::parse_brand(value) } else { Self::parse(value) }
    }

    /// Same as [`parse`](Self::parse) for a brand: with `brand_id` instead of `mchid`.
    pub(crate) fn parse_brand(value: &'a str) -> Option<Self> {
        Self::parse_as(expected("/brand/"), value)
    }

    fn parse_as((scheme, names): (&str, [&str; 5]), value: &'a str) -> Option<Self> {
        let mut rest = value.strip_prefix(scheme)?.strip_prefix(' ')?;
        let mut values: [Option<&'a str>; 5] = [None; 5];
        loop {
            let (name, after) = rest.split_once("=\"")?;
            let (value, after) = after.split_once('"')?;
            let at = names.iter().position(|known| *known == name)?;
            let place = values.get_mut(at)?;
            if value.is_empty() || place.replace(value).is_some() {
                return None;
            }
            if after.is_empty() {
                break;
            }
            rest = after.strip_prefix(',')?;
        }
        let [mchid, nonce, signature, timestamp, serial] = values;
        Some(Self {
            mchid: mchid?,
            nonce: nonce?,
            signature: signature?,
            timestamp: timestamp?,
            serial: serial?,
        })
    }
}

/// Whether requests to a target come from a brand instead of a merchant.
pub(crate) fn is_of_a_brand(target: &str) -> bool {
    target.starts_with("/brand/")
}

/// The scheme that a target requires, and the names of its members.
pub(crate) fn expected(target: &str) -> (&'static str, [&'static str; 5]) {
    let [account, nonce, signature, timestamp, serial] = NAMES;
    if is_of_a_brand(target) {
        (BRAND_SCHEME, ["brand_id", nonce, signature, timestamp, serial])
    } else {
        (SCHEME, [account, nonce, signature, timestamp, serial])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RIGHT: &str = "WECHATPAY2-SHA256-RSA2048 mchid=\"1900000001\",nonce_str=\"n\",\
        signature=\"a+/=\",timestamp=\"1721639012\",serial_no=\"0A\"";

    #[test]
    fn reads_the_members_in_any_order() {
        let read = Authorization::parse(RIGHT).unwrap();
        assert_eq!(read.signature, "a+/=");
        let turned = "WECHATPAY2-SHA256-RSA2048 serial_no=\"0A\",timestamp=\"1721639012\",\
            signature=\"a+/=\",nonce_str=\"n\",mchid=\"1900000001\"";
        assert_eq!(Authorization::parse(turned), Some(read));
    }

    #[test]
    fn a_brand_and_a_merchant_are_never_taken_for_each_other() {
        let brand = RIGHT.replace("WECHATPAY2-", "WECHATPAY-BRAND-");
        let brand = brand.replace("mchid=\"1900000001\"", "brand_id=\"40000001\"");
        assert_eq!(Authorization::parse_brand(&brand).unwrap().mchid, "40000001");
        assert_eq!(Authorization::parse(&brand), None);
        assert_eq!(Authorization::parse_brand(RIGHT), None);
        for mixed in
            [RIGHT.replace("mchid", "brand_id"), RIGHT.replace("WECHATPAY2-", "WECHATPAY-BRAND-")]
        {
            assert_eq!(Authorization::parse(&mixed), None, "{mixed}");
            assert_eq!(Authorization::parse_brand(&mixed), None, "{mixed}");
        }
    }

    #[test]
    fn refuses_every_other_form() {
        for wrong in [
            String::new(),
            "Bearer x".to_owned(),
            RIGHT.replace("RSA2048 ", "RSA2048"),
            RIGHT.replace("RSA2048 ", "RSA2048  "),
            RIGHT.replace("WECHATPAY2-SHA256", "WECHATPAY2-SM2"),
            RIGHT.replace(",nonce_str=\"n\"", ""),
            RIGHT.replace("nonce_str=\"n\"", "nonce_str=\"\""),
            RIGHT.replace("\",nonce", "\", nonce"),
            RIGHT.replace("nonce_str=\"n\"", "nonce_str=n"),
            format!("{RIGHT},"),
            format!("{RIGHT},mchid=\"1900000001\""),
            format!("{RIGHT},other=\"1\""),
            format!("{RIGHT} "),
            format!("{RIGHT}\""),
            RIGHT.trim_end_matches('"').to_owned(),
        ] {
            assert_eq!(Authorization::parse(&wrong), None, "{wrong}");
        }
    }
}
