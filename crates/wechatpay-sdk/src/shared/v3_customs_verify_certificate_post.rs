//! What `POST /v3/customs/verify-certificate` has in common with other areas.

use crate::message;

use crate::shared::v3_customs_orders_get_customs::Customs;

enumeration! {
    /// 证件类型
    CertificateType {
        IDCARD = "IDCARD",
    }
}

enumeration! {
    /// 身份核验结果
    CertificateCheckResult {
        SAME = "SAME",
        DIFFERENT = "DIFFERENT",
    }
}

/// 身份信息校验：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] = &[
        message::required::<String>("appid"),
        message::required::<String>("mchid"),
        message::required::<String>("out_trade_no"),
        message::required::<String>("transaction_id"),
        message::optional::<String>("sub_order_no"),
        message::required::<crate::Enumeration<Customs>>("customs"),
        message::required::<String>("merchant_customs_no"),
        message::required::<crate::Enumeration<CertificateType>>("certificate_type"),
        message::required::<crate::Sensitive>("certificate_id"),
        message::required::<crate::Sensitive>("certificate_name"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 机构APPID（必填）
    pub fn appid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("appid", value))
    }

    /// 商户号（必填）
    pub fn mchid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("mchid", value))
    }

    /// 商户订单号（必填）
    pub fn out_trade_no(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("out_trade_no", value))
    }

    /// 微信订单号（必填）
    pub fn transaction_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("transaction_id", value))
    }

    /// 商户子订单号
    pub fn sub_order_no(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sub_order_no", value))
    }

    /// 海关（必填）
    pub fn customs(self, value: impl Into<crate::Enumeration<Customs>>) -> Self {
        Self(self.0.with_some::<crate::Enumeration<Customs>>("customs", value))
    }

    /// 商户海关备案号（必填）
    pub fn merchant_customs_no(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("merchant_customs_no", value))
    }

    /// 证件类型（必填）
    pub fn certificate_type(self, value: impl Into<crate::Enumeration<CertificateType>>) -> Self {
        Self(self.0.with_some::<crate::Enumeration<CertificateType>>("certificate_type", value))
    }

    /// 证件号，加密传输（必填）
    pub fn certificate_id(self, value: impl Into<crate::Sensitive>) -> Self {
        Self(self.0.with_some::<crate::Sensitive>("certificate_id", value))
    }

    /// 证件姓名，加密传输（必填）
    pub fn certificate_name(self, value: impl Into<crate::Sensitive>) -> Self {
        Self(self.0.with_some::<crate::Sensitive>("certificate_name", value))
    }
}

/// 身份信息校验：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 机构APPID
    pub appid: Option<String>,
    /// 商户号
    pub mchid: Option<String>,
    /// 商户订单号
    pub out_trade_no: Option<String>,
    /// 微信订单号
    pub transaction_id: Option<String>,
    /// 身份核验结果
    pub certificate_check_result: Option<crate::Enumeration<CertificateCheckResult>>,
}

request!(Request);

message! {
    Response {
        0 => appid: "appid",
        1 => mchid: "mchid",
        2 => out_trade_no: "out_trade_no",
        3 => transaction_id: "transaction_id",
        4 => certificate_check_result: "certificate_check_result",
    }
}
