//! `BLOCKRECORD.CHANGE`: 商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON) · Transaction block recorded
//!
//! 子商户新增交易拦截记录时通知服务商，服务商据此查看拦截原因并协助处理。模式：服务商。
//!
//! Tells the partner that a new transaction block was recorded for a sub-merchant. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4014940982](https://pay.weixin.qq.com/doc/v3/partner/4014940982)

enumeration! {
    /// 商户管理记录状态 · Block count level
    BlockCountLevel {
        /// `LESS_THAN_TWENTY`: 少于 20 笔 · Fewer than 20
        LESS_THAN_TWENTY = "LESS_THAN_TWENTY",
        /// `LESS_THAN_ONE_HUNDRED`: 少于 100 笔 · Fewer than 100
        LESS_THAN_ONE_HUNDRED = "LESS_THAN_ONE_HUNDRED",
        /// `LESS_THAN_ONE_THOUSAND`: 少于 1000 笔 · Fewer than 1,000
        LESS_THAN_ONE_THOUSAND = "LESS_THAN_ONE_THOUSAND",
        /// `OVER_ONE_THOUSAND`: 超过 1000 笔 · More than 1,000
        OVER_ONE_THOUSAND = "OVER_ONE_THOUSAND",
    }
}

/// 商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON) · Transaction block recorded
#[non_exhaustive]
pub struct Content {
    /// 子商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 交易拦截记录ID · Transaction block record ID
    pub block_record_id: Option<String>,
    /// 商户管理记录状态 · Block count level
    pub block_count_level: BlockCountLevel,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sub_mchid: Optional "sub_mchid",
        1 => block_record_id: Optional "block_record_id",
        2 => block_count_level: Optional "block_count_level",
    }
}
