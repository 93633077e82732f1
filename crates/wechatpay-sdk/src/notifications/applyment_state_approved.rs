//! `APPLYMENT_STATE.APPROVED`: H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON) (direct and partner)

pub use crate::shared::v3_global_merchant_h5_permission_applications_applyment_id_get::{
    ApplymentState, WebsiteState,
};

/// H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 子商户号
    pub sub_mchid: Option<String>,
    /// 子商户经营网址状态
    pub website_state: Option<crate::Enumeration<WebsiteState>>,
    /// H5支付域名
    pub domains: Option<Vec<String>>,
    /// 子商户H5经营网址
    pub website_url: Option<String>,
    /// 经营网址商业页面截图
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图
    pub website_homepage_pics: Option<Vec<String>>,
    /// 申请单号
    pub applyment_id: Option<i64>,
    /// 驳回原因
    pub audit_reject_detail: Option<String>,
    /// 申请单状态
    pub applyment_state: Option<crate::Enumeration<ApplymentState>>,
    /// 商户提供的审核结果回调接口
    pub notify_url: Option<String>,
    /// 商户申请单号
    pub out_applyment_id: Option<String>,
}

message! {
    Content {
        0 => sub_mchid: "sub_mchid",
        1 => website_state: "website_state",
        2 => domains: "domains",
        3 => website_url: "website_url",
        4 => website_business_page_pics: "website_business_page_pics",
        5 => website_homepage_pics: "website_homepage_pics",
        6 => applyment_id: "applyment_id",
        7 => audit_reject_detail: "audit_reject_detail",
        8 => applyment_state: "applyment_state",
        9 => notify_url: "notify_url",
        10 => out_applyment_id: "out_applyment_id",
    }
}
