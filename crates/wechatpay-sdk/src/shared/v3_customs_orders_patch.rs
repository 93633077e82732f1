//! What `PATCH /v3/customs/orders` has in common with other areas.

use crate::message;

use crate::shared::v3_customs_orders_get::{State, VerifyDepartment};
use crate::shared::v3_customs_orders_get_customs::Customs;

/// 报关信息修改：请求（其他接口共用）
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
        message::optional::<crate::Fen>("duty"),
        message::optional::<crate::Fen>("order_fee"),
        message::optional::<crate::Fen>("transport_fee"),
        message::optional::<crate::Fen>("product_fee"),
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

    /// 海关编码（必填）
    pub fn customs(self, value: impl Into<crate::Enumeration<Customs>>) -> Self {
        Self(self.0.with_some::<crate::Enumeration<Customs>>("customs", value))
    }

    /// 商户海关备案号（必填）
    pub fn merchant_customs_no(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("merchant_customs_no", value))
    }

    /// 关税，单位为分
    pub fn duty(self, value: impl Into<crate::Fen>) -> Self {
        Self(self.0.with_some::<crate::Fen>("duty", value))
    }

    /// 子订单金额，单位为分
    pub fn order_fee(self, value: impl Into<crate::Fen>) -> Self {
        Self(self.0.with_some::<crate::Fen>("order_fee", value))
    }

    /// 物流费用，单位为分
    pub fn transport_fee(self, value: impl Into<crate::Fen>) -> Self {
        Self(self.0.with_some::<crate::Fen>("transport_fee", value))
    }

    /// 商品费用，单位为分
    pub fn product_fee(self, value: impl Into<crate::Fen>) -> Self {
        Self(self.0.with_some::<crate::Fen>("product_fee", value))
    }
}

/// 报关信息修改：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 机构APPID
    pub appid: Option<String>,
    /// 商户号
    pub mchid: Option<String>,
    /// 报关状态
    pub state: Option<crate::Enumeration<State>>,
    /// 商户订单号
    pub out_trade_no: Option<String>,
    /// 微信订单号
    pub transaction_id: Option<String>,
    /// 商户子订单号
    pub sub_order_no: Option<String>,
    /// 微信子订单号
    pub sub_order_id: Option<String>,
    /// 最后更新时间
    pub modify_time: Option<crate::Time>,
    /// 核验机构
    pub verify_department: Option<crate::Enumeration<VerifyDepartment>>,
    /// 核验机构流水号
    pub verify_department_trade_id: Option<String>,
}

request!(Request);

message! {
    Response {
        0 => appid: "appid",
        1 => mchid: "mchid",
        2 => state: "state",
        3 => out_trade_no: "out_trade_no",
        4 => transaction_id: "transaction_id",
        5 => sub_order_no: "sub_order_no",
        6 => sub_order_id: "sub_order_id",
        7 => modify_time: "modify_time",
        8 => verify_department: "verify_department",
        9 => verify_department_trade_id: "verify_department_trade_id",
    }
}
