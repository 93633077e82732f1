//! What `GET /v3/global/settle/settlements` has in common with other areas.

use crate::message;

enumeration! {
    /// 结算状态
    SettleState {
        SETTLED = "SETTLED",
        UNSETTLE = "UNSETTLE",
    }
}

enumeration! {
    /// 钱包主体
    WalletRegion {
        CHINA_MAINLAND = "CHINA_MAINLAND",
        CHINA_HONGKONG = "CHINA_HONGKONG",
    }
}

/// 查询结算资金明细：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<String>("sub_mchid"),
        message::required::<crate::Enumeration<SettleState>>("settle_state"),
        message::optional::<String>("settle_start_date"),
        message::optional::<String>("settle_end_date"),
        message::required::<i64>("limit"),
        message::required::<i64>("offset"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 子商户号
    pub fn sub_mchid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sub_mchid", value))
    }

    /// 结算状态（必填）
    pub fn settle_state(self, value: impl Into<crate::Enumeration<SettleState>>) -> Self {
        Self(self.0.with_some::<crate::Enumeration<SettleState>>("settle_state", value))
    }

    /// 结算开始日期
    pub fn settle_start_date(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("settle_start_date", value))
    }

    /// 结算结束日期
    pub fn settle_end_date(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("settle_end_date", value))
    }

    /// 最大记录条数（必填）
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.with("limit", value))
    }

    /// 记录起始位置（必填）
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.with("offset", value))
    }
}

/// 金额
#[non_exhaustive]
pub struct Amount {
    /// 已结算金额，单位为分
    pub settled: Option<crate::Fen>,
    /// 未结算金额，单位为分
    pub unsettle: Option<crate::Fen>,
    /// 结算币种
    pub currency: Option<String>,
    /// 支付金额，单位为分
    pub pay: Option<crate::Fen>,
    /// 退款金额，单位为分
    pub refund: Option<crate::Fen>,
    /// 支付净额，单位为分
    pub net: Option<crate::Fen>,
    /// 手续费金额，单位为分
    pub fee: Option<crate::Fen>,
}

request!(Request);

message! {
    Amount {
        0 => settled: "settled",
        1 => unsettle: "unsettle",
        2 => currency: "currency",
        3 => pay: "pay",
        4 => refund: "refund",
        5 => net: "net",
        6 => fee: "fee",
    }
}
