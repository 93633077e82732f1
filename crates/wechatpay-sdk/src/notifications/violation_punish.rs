//! `VIOLATION.PUNISH`: 商户平台处罚(VIOLATION.PUNISH)通知(JSON) · Merchant punished
//!
//! 子商户因违规被平台处罚时通知服务商，服务商据此核查违规并协助整改。模式：服务商。
//!
//! Tells the partner that the platform has punished a sub-merchant for a violation. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4012079216](https://pay.weixin.qq.com/doc/v3/partner/4012079216)

enumeration! {
    /// 微信支付对违约商户定义的风险类型 · Risk type
    RiskType {
        /// `ONE_YUAN_PURCHASES`: 一元购 · One-yuan purchases
        ONE_YUAN_PURCHASES = "ONE_YUAN_PURCHASES",
        /// `MULTI_LEVEL_DISTRIBUTION_REBATE`: 多级分销返利 · Multi-level distribution rebates
        MULTI_LEVEL_DISTRIBUTION_REBATE = "MULTI_LEVEL_DISTRIBUTION_REBATE",
        /// `PROHIBITED_BUSINESS_CATEGORIES`: 禁止经营的类目 · Prohibited business category
        PROHIBITED_BUSINESS_CATEGORIES = "PROHIBITED_BUSINESS_CATEGORIES",
        /// `CASH_ADVANCE_VIA_CREDIT_CARD`: 信用卡套现 · Cash advance by credit card
        CASH_ADVANCE_VIA_CREDIT_CARD = "CASH_ADVANCE_VIA_CREDIT_CARD",
        /// `INDUCING_USERS_TO_MAKE_PAYMENTS`: 诱导支付 · Luring users into payments
        INDUCING_USERS_TO_MAKE_PAYMENTS = "INDUCING_USERS_TO_MAKE_PAYMENTS",
        /// `FRAUD`: 欺诈 · Fraud
        FRAUD = "FRAUD",
        /// `MALICIOUS_FAN_COUNT_BOOSTING`: 恶意吸粉 · Malicious growth of followers
        MALICIOUS_FAN_COUNT_BOOSTING = "MALICIOUS_FAN_COUNT_BOOSTING",
        /// `CROSS_CATEGORY_ACTIVITIES`: 跨类目活动 · Activities across categories
        CROSS_CATEGORY_ACTIVITIES = "CROSS_CATEGORY_ACTIVITIES",
        /// `CROSS_CATEGORY_BUSINESS`: 跨类目经营 · Business across categories
        CROSS_CATEGORY_BUSINESS = "CROSS_CATEGORY_BUSINESS",
        /// `GAMBLING`: 赌博 · Gambling
        GAMBLING = "GAMBLING",
        /// `LEWD_CONTENT`: 色情内容 · Lewd content
        LEWD_CONTENT = "LEWD_CONTENT",
        /// `UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS`: 无证经营支付结算 · Unlicensed payment and settlement
        UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS = "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS",
        /// `INVESTMENT`: 投资 · Investment
        INVESTMENT = "INVESTMENT",
        /// `TRANSACTION_DISPUTE`: 交易纠纷 · Transaction dispute
        TRANSACTION_DISPUTE = "TRANSACTION_DISPUTE",
        /// `CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API`: 境内支付接口跨境使用 · Domestic payment API used across the border
        CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API = "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API",
        /// `OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES`: 超出监管批准范围的境外活动 · Overseas activities beyond the approved scope
        OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES = "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES",
        /// `UNUSUAL_TRANSACTION`: 交易异常 · Unusual transactions
        UNUSUAL_TRANSACTION = "UNUSUAL_TRANSACTION",
        /// `UNLICENSED_BUSINESS`: 无证经营 · Unlicensed business
        UNLICENSED_BUSINESS = "UNLICENSED_BUSINESS",
        /// `WEALTH_INVESTMENT`: 投资理财 · Wealth investment
        WEALTH_INVESTMENT = "WEALTH_INVESTMENT",
        /// `AFFILIATED_TO_A_VIOLATING_ENTITY`: 关联违规主体 · Affiliated with a violating entity
        AFFILIATED_TO_A_VIOLATING_ENTITY = "AFFILIATED_TO_A_VIOLATING_ENTITY",
        /// `INVOLVED_IN_A_JUDICIAL_CASE`: 涉及司法案件 · Involved in a judicial case
        INVOLVED_IN_A_JUDICIAL_CASE = "INVOLVED_IN_A_JUDICIAL_CASE",
        /// `INCORRECT_INFORMATION_SUBMITTED`: 提交的信息有误 · Incorrect information submitted
        INCORRECT_INFORMATION_SUBMITTED = "INCORRECT_INFORMATION_SUBMITTED",
        /// `APPEAL_SUCCESSFUL`: 申诉成功 · Appeal successful
        APPEAL_SUCCESSFUL = "APPEAL_SUCCESSFUL",
        /// `REPORTED_BY_OTHERS`: 被他人举报 · Reported by others
        REPORTED_BY_OTHERS = "REPORTED_BY_OTHERS",
        /// `VIOLATING_SMART_CATERING_ACTIVITIES`: 违反智慧餐饮活动规则 · Against the rules of the smart catering campaign
        VIOLATING_SMART_CATERING_ACTIVITIES = "VIOLATING_SMART_CATERING_ACTIVITIES",
        /// `MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID`: 一个商户号下有多个商户 · Several merchants under one merchant ID
        MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID = "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID",
        /// `CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API`: 国际支付接口跨地区使用 · International payment API used across regions
        CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API = "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API",
        /// `UNUSUAL_REAL_TIME_TRANSACTION`: 实时交易异常 · Unusual real-time transactions
        UNUSUAL_REAL_TIME_TRANSACTION = "UNUSUAL_REAL_TIME_TRANSACTION",
        /// `UNACCEPTABLE_DOCUMENTS`: 资料不合格 · Unacceptable documents
        UNACCEPTABLE_DOCUMENTS = "UNACCEPTABLE_DOCUMENTS",
        /// `LARGE_AMOUNT_TRANSACTION`: 大额交易 · Large transactions
        LARGE_AMOUNT_TRANSACTION = "LARGE_AMOUNT_TRANSACTION",
        /// `ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT`: 商户均已确认开户意愿 · All merchants confirmed the opening of the account
        ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT = "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
        /// `UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT`: 未确认开户意愿 · Opening of the account not confirmed
        UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT = "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT",
        /// `INACTIVE_TRANSACTION`: 交易不活跃 · Inactive
        INACTIVE_TRANSACTION = "INACTIVE_TRANSACTION",
        /// `OTHER_UNUSUAL_ACTIVITIES`: 其他异常行为 · Other unusual activities
        OTHER_UNUSUAL_ACTIVITIES = "OTHER_UNUSUAL_ACTIVITIES",
    }
}

/// 商户平台处罚(VIOLATION.PUNISH)通知(JSON) · Merchant punished
#[non_exhaustive]
pub struct Content {
    /// 该商户平台处置记录对应的商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 子商户公司名称 · Sub-merchant company name
    pub company_name: Option<String>,
    /// 微信支付对违约商户处理通知的唯一标识 · Punishment notification ID
    pub record_id: Option<String>,
    /// 微信支付对违约商户的具体处罚方案 · Punishment plan
    pub punish_plan: Option<String>,
    /// 微信支付对违约商户的处置时间 · Punishment time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub punish_time: Option<crate::Time>,
    /// 微信支付对违约商户处罚方案的详细描述信息 · Punishment description
    pub punish_description: Option<String>,
    /// 微信支付对违约商户定义的风险类型 · Risk type
    pub risk_type: RiskType,
    /// 风险描述 · Risk description
    pub risk_description: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sub_mchid: Optional "sub_mchid",
        1 => company_name: Optional "company_name",
        2 => record_id: Optional "record_id",
        3 => punish_plan: Optional "punish_plan",
        4 => punish_time: Optional "punish_time",
        5 => punish_description: Optional "punish_description",
        6 => risk_type: Optional "risk_type",
        7 => risk_description: Optional "risk_description",
    }
}
