//! `APPLYMENT_STATE.APPROVED`: H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 子商户经营网址状态
    WebsiteState {
        HAS_LAUNCHED = "HAS_LAUNCHED",
        UN_LAUNCHED = "UN_LAUNCHED",
    }
}

enumeration! {
    /// 申请单状态
    ApplymentState {
        PENDING = "PENDING",
        UNDER_REVIEW = "UNDER_REVIEW",
        APPROVED = "APPROVED",
        REJECTED = "REJECTED",
    }
}

/// H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 子商户号
    pub sub_mchid: Option<String>,
    /// 子商户经营网址状态
    pub website_state: Option<Enumeration<WebsiteState>>,
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
    pub applyment_state: Option<Enumeration<ApplymentState>>,
    /// 商户提供的审核结果回调接口
    pub notify_url: Option<String>,
    /// 商户申请单号
    pub out_applyment_id: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sub_mchid", &mut self.sub_mchid),
            1 => Named("website_state", &mut self.website_state),
            2 => Named("domains", &mut self.domains),
            3 => Named("website_url", &mut self.website_url),
            4 => Named("website_business_page_pics", &mut self.website_business_page_pics),
            5 => Named("website_homepage_pics", &mut self.website_homepage_pics),
            6 => Named("applyment_id", &mut self.applyment_id),
            7 => Named("audit_reject_detail", &mut self.audit_reject_detail),
            8 => Named("applyment_state", &mut self.applyment_state),
            9 => Named("notify_url", &mut self.notify_url),
            10 => Named("out_applyment_id", &mut self.out_applyment_id),
            _ => return None,
        })
    }
}

message!(Content);
