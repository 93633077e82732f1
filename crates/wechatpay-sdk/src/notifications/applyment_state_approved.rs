//! `APPLYMENT_STATE.APPROVED`: H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON) · H5 domain change approved
//!
//! H5支付域名修改申请审核通过后发出，通知商户或服务商域名变更已获批准。模式：普通商户、服务商。
//!
//! Sent when an application to change the H5 payment domain has been approved. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [global/4013025118](https://pay.weixin.qq.com/doc/global/v3/zh/4013025118)

enumeration! {
    /// 子商户经营网址状态 · Sub-merchant website status
    WebsiteState {
        /// `HAS_LAUNCHED`: 已上线 · Launched
        HAS_LAUNCHED = "HAS_LAUNCHED",
        /// `UN_LAUNCHED`: 未上线 · Not launched
        UN_LAUNCHED = "UN_LAUNCHED",
    }
}

enumeration! {
    /// 申请单状态 · Application status
    ApplymentState {
        /// `PENDING`: 待处理 · Pending
        PENDING = "PENDING",
        /// `UNDER_REVIEW`: 审核中 · Under review
        UNDER_REVIEW = "UNDER_REVIEW",
        /// `APPROVED`: 已通过 · Approved
        APPROVED = "APPROVED",
        /// `REJECTED`: 已驳回 · Rejected
        REJECTED = "REJECTED",
    }
}

/// H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON) · H5 domain change approved
#[non_exhaustive]
pub struct Content {
    /// 子商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 子商户经营网址状态 · Sub-merchant website status
    pub website_state: WebsiteState,
    /// H5支付域名 · H5 payment domains
    pub domains: Option<Vec<String>>,
    /// 子商户H5经营网址 · Sub-merchant H5 website URL
    ///
    /// 完整的网址。A complete URL.
    pub website_url: Option<String>,
    /// 经营网址商业页面截图 · Screenshots of website business pages
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图 · Screenshots of website home page
    pub website_homepage_pics: Option<Vec<String>>,
    /// 申请单号 · Application number
    pub applyment_id: Option<i64>,
    /// 驳回原因 · Rejection reason
    pub audit_reject_detail: Option<String>,
    /// 申请单状态 · Application status
    pub applyment_state: ApplymentState,
    /// 商户提供的审核结果回调接口 · Review result notification URL
    ///
    /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
    pub notify_url: Option<String>,
    /// 商户申请单号 · Merchant application number
    pub out_applyment_id: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => sub_mchid: Optional "sub_mchid",
        1 => website_state: Optional "website_state",
        2 => domains: Optional "domains",
        3 => website_url: Optional "website_url",
        4 => website_business_page_pics: Optional "website_business_page_pics",
        5 => website_homepage_pics: Optional "website_homepage_pics",
        6 => applyment_id: Optional "applyment_id",
        7 => audit_reject_detail: Optional "audit_reject_detail",
        8 => applyment_state: Optional "applyment_state",
        9 => notify_url: Optional "notify_url",
        10 => out_applyment_id: Optional "out_applyment_id",
    }
}
